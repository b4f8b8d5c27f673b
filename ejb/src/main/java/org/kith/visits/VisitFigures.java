package org.kith.visits;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How many visits there were, confirmed and assumed always side by side.
 *
 * @param confirmed somebody who was there said that it happened
 * @param missed somebody said that it did not
 * @param assumed its day passed and nobody said anything
 * @param planned still to come, or today
 */
public record VisitFigures(long confirmed, long missed, long assumed, long planned) implements Serializable {
    /** As a database counts: nothing counted is no number. */
    public VisitFigures(
            @Nullable Number confirmed, @Nullable Number missed, @Nullable Number assumed, @Nullable Number planned) {
        this(orNone(confirmed), orNone(missed), orNone(assumed), orNone(planned));
    }

    /** All that were not called off. */
    public long all() {
        return confirmed + missed + assumed + planned;
    }

    private static long orNone(@Nullable Number number) {
        return number == null ? 0 : number.longValue();
    }
}
