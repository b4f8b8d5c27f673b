package org.kith.reporting.quality;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one piece of evidence.
 *
 * @param of of how many; null when one is enough
 */
public record Found(Evidence evidence, long n, @Nullable Long of) implements Serializable {
    /** Below this share the rest is listed as a gap. */
    private static final double ENOUGH = 0.9;

    /** Whether something is missing: nothing is there, or fewer than nine of ten. */
    public boolean gap() {
        return n == 0 || of != null && n < ENOUGH * of;
    }

    /** How many are missing; 0 when it cannot be said. */
    public long missing() {
        return of == null ? 0 : of - n;
    }
}
