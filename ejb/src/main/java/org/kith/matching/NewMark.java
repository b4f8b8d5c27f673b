package org.kith.matching;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides about a pair.
 *
 * @param weeks for how long, from today; not asked for a veto
 */
public record NewMark(MarkKind kind, int weeks, @Nullable String reason) {}
