package org.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pattern of a test inside the application: inject what the pages inject. */
@ExtendWith(ArquillianExtension.class)
class RunningIT {
    @Inject
    private Clock clock;

    @Test
    void the_clock_of_the_application_ticks_whole_seconds() {
        assertEquals(0, clock.instant().getNano());
    }
}
