package org.kith.matching.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as staff read it.
 *
 * @param leftAsIs what was changed after the merge and stood in the way of an undo, as table.column
 */
public record MergeSeen(
        UUID id,
        UUID keptId,
        UUID goneId,
        String goneReference,
        String goneName,
        Instant mergedAt,
        String mergedByName,
        @Nullable Instant undoneAt,
        @Nullable String undoneByName,
        List<String> leftAsIs) {
    public boolean stands() {
        return undoneAt == null;
    }
}
