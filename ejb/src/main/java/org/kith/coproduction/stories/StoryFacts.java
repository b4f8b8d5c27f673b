package org.kith.coproduction.stories;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story with every yes that was given for it, the newest first.
 *
 * @param toldBy the volunteer who told it, for the partner's staff; null when the staff wrote it, and for everybody else
 */
public record StoryFacts(
        UUID id,
        UUID personId,
        int version,
        NewStory story,
        @Nullable String toldBy,
        @Nullable Instant approvedAt,
        @Nullable Instant takenBackAt,
        List<YesFacts> uses)
        implements Serializable {
    /** Whether its words may still be changed. */
    public boolean open() {
        return approvedAt == null && takenBackAt == null;
    }
}
