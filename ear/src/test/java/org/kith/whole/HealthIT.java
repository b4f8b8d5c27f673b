package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HealthIT {
    private final WholeSystem kith = WholeSystem.started();

    @Test
    void a_started_system_is_ready_and_does_not_say_what_it_runs_on() throws Exception {
        var answer = kith.browser().open("health/ready");
        assertEquals(200, answer.statusCode());
        assertFalse(answer.headers().map().containsKey("server"));
        assertFalse(answer.headers().map().containsKey("x-powered-by"));
    }

    @Test
    void the_schema_is_there() throws Exception {
        try (var owner = kith.database().connectAs("owner");
                var rows = owner.createStatement()
                        .executeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1")) {
            assertTrue(rows.next() && rows.getInt(1) > 0);
        }
    }
}
