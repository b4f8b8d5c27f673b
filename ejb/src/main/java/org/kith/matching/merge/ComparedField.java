package org.kith.matching.merge;

import org.jspecify.annotations.Nullable;

/**
 * A field of two records.
 *
 * @param differs whether somebody has to choose which value stays
 */
public record ComparedField(
        MergeField field, @Nullable Object kept, @Nullable Object gone, boolean differs) {}
