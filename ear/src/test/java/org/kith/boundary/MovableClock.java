package org.kith.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.kith.kernel.Clocks;

/** The application's clock while it is tested from inside: right, unless it is put ahead. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock {
    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 30);
    private static volatile Duration ahead = Duration.ZERO;

    /** It is this day from now on, and half past ten or later. */
    static void moveTo(LocalDate day) {
        var now = ZonedDateTime.now(Clocks.CITY);
        var time = now.toLocalTime().isBefore(IN_THE_MORNING) ? IN_THE_MORNING : now.toLocalTime();
        ahead = Duration.between(now, day.atTime(time).atZone(Clocks.CITY));
    }

    static void setRight() {
        ahead = Duration.ZERO;
    }

    @Produces
    public Clock clock() {
        return new Ahead(Clock.tickSeconds(Clocks.CITY));
    }

    private static final class Ahead extends Clock {
        private final Clock right;

        private Ahead(Clock right) {
            this.right = right;
        }

        @Override
        public ZoneId getZone() {
            return right.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Ahead(right.withZone(zone));
        }

        @Override
        public Instant instant() {
            return right.instant().plus(ahead);
        }
    }
}
