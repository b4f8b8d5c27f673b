package org.kith.outcomes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One result of an instrument.
 *
 * @param value null when too many answers are missing
 * @param band null when the value is, or when the definition has no band for it
 */
public record Score(
        String scale, @Nullable BigDecimal value, @Nullable String band) {}
