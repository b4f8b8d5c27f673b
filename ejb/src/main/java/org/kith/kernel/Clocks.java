package org.kith.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock: the city's zone, whole seconds (what every supported database keeps). */
@ApplicationScoped
public class Clocks {
    /** Where the service is: days begin and end here. */
    public static final ZoneId CITY = ZoneId.of("Europe/London");

    /** The day in the city at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, CITY);
    }

    @Produces
    public Clock clock() {
        return Clock.tickSeconds(CITY);
    }
}
