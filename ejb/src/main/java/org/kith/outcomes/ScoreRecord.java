package org.kith.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.PartnerRecord;

/** One derived number of an administration, as the version it was answered with makes it. Never changes. */
@MappedSuperclass
abstract class ScoreRecord extends PartnerRecord {
    @Column(name = "administration_id", updatable = false)
    private UUID administrationId;

    @Column(updatable = false)
    private String scale;

    @Column(name = "value", updatable = false)
    private @Nullable BigDecimal points;

    @Column(updatable = false)
    private @Nullable String band;

    protected ScoreRecord() {}

    ScoreRecord(Answered administration, Score score) {
        super(Ids.next(), administration.owner());
        administrationId = administration.id();
        scale = score.scale();
        points = score.value();
        band = score.band();
    }

    UUID administrationId() {
        return administrationId;
    }

    Score score() {
        return new Score(scale, points, band);
    }
}
