package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frozen, disclosure-controlled set of tables.
 *
 * @param cutOff the last day it counts
 * @param reason why it was corrected; null when it was not
 * @param threshold counts of people below it are hidden
 */
public record Released(
        UUID id,
        LocalDate cutOff,
        int threshold,
        Instant madeAt,
        @Nullable String reason,
        List<ReleasedTable> tables) {
    /** One of the registered tables; an empty one when this release has none of that code. */
    public ReleasedTable table(String code) {
        return tables.stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElse(new ReleasedTable(code, List.of(), List.of(), List.of()));
    }
}
