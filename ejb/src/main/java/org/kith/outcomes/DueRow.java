package org.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody to ask, as a line of the due list.
 *
 * @param dueOn since when
 * @param instruments of the core pack that are still to be asked
 */
public record DueRow(
        UUID personId, String reference, String name, TimePoint timePoint, LocalDate dueOn, List<String> instruments) {}
