package org.kith.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One current score of one person at one time point. */
public record ScoreAt(
        UUID personId,
        String instrument,
        int version,
        AdministrationMode mode,
        String scale,
        @Nullable BigDecimal points,
        LocalDate givenOn,
        @Nullable LocalDate leftOn) {

    /** What two scores share that may be compared. */
    record Key(UUID personId, String instrument, int version, AdministrationMode mode, String scale) {}

    Key key() {
        return new Key(personId, instrument, version, mode, scale);
    }

    ScorePair beside(@Nullable ScoreAt later) {
        return new ScorePair(instrument, scale, points, later == null ? null : later.points, givenOn, leftOn);
    }
}
