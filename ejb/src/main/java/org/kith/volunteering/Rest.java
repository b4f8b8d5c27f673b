package org.kith.volunteering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A break a volunteer takes.
 *
 * @param until the last day of it, null while nobody knows
 */
public record Rest(LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
