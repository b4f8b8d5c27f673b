package org.kith.visits.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one partner's visits of a week came to: confirmed and assumed side by side. */
public record WeekFigures(UUID partnerId, long confirmed, long missed, long assumed) {
    /** As a database counts: nothing counted is no number. */
    public WeekFigures(UUID partnerId, @Nullable Number confirmed, @Nullable Number missed, @Nullable Number assumed) {
        this(partnerId, orNone(confirmed), orNone(missed), orNone(assumed));
    }

    private static long orNone(@Nullable Number number) {
        return number == null ? 0 : number.longValue();
    }
}
