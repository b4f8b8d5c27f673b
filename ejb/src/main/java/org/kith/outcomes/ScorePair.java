package org.kith.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A baseline score and the follow-up of the same person, instrument, version and mode beside it; who it was is not here.
 *
 * @param before null when too many answers were missing
 * @param after null when it was not asked again or too many answers were missing
 * @param leftOn when the person left the service
 */
public record ScorePair(
        String instrument,
        String scale,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        LocalDate givenOn,
        @Nullable LocalDate leftOn) {
    public boolean isPaired() {
        return before != null && after != null;
    }
}
