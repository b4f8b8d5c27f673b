package org.kith.web.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, for {@code b:timeline}.
 *
 * @param words the event, in words
 * @param who whoever did it
 * @param detail what was said or noted
 */
public record TimelineEntry(
        Instant when,
        String words,
        @Nullable String who,
        @Nullable String detail) {}
