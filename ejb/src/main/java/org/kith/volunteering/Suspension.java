package org.kith.volunteering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a membership of the PVG scheme does not count though it has not expired.
 *
 * @param from the first such day
 * @param until the last such day, null while it goes on
 * @param listed barred from such work; otherwise it is only considered
 */
public record Suspension(LocalDate from, @Nullable LocalDate until, boolean listed) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
