package org.kith.coproduction.stories;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A yes to one use, on a page. */
public record YesFacts(
        UUID id,
        UUID storyId,
        StoryUse use,
        @Nullable String toldAs,
        LocalDate untilOn,
        Instant givenAt,
        @Nullable Instant withdrawnAt)
        implements Serializable {
    /** Whether it stands on a day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnAt == null && !untilOn.isBefore(day);
    }
}
