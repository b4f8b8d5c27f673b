package org.kith.coproduction.stories;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story for the data protection officer, with every yes and no. */
public record CheckedStory(
        UUID id,
        String partner,
        NewStory story,
        @Nullable Instant approvedAt,
        @Nullable Instant takenBackAt,
        List<YesFacts> uses)
        implements Serializable {}
