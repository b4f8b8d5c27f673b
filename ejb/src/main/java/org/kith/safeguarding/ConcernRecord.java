package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;

/** A worry as it was raised; these words never change. */
@MappedSuperclass
abstract class ConcernRecord extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "raised_by_name", updatable = false)
    private String raisedByName;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PointAnswer unprotected;

    @Enumerated(EnumType.STRING)
    @Column(name = "at_risk", updatable = false)
    private PointAnswer atRisk;

    @Enumerated(EnumType.STRING)
    @Column(name = "more_vulnerable", updatable = false)
    private PointAnswer moreVulnerable;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_told", updatable = false)
    private PointAnswer personTold;

    @Column(name = "answer_by", updatable = false)
    private Instant answerBy;

    protected ConcernRecord() {}

    protected ConcernRecord(UUID id, Actor by, String byName, Worry worry, Instant answerBy, Instant now) {
        super(id, by.owner());
        matchId = worry.matchId();
        personId = worry.personId();
        words = worry.words();
        unprotected = worry.points().unprotected();
        atRisk = worry.points().atRisk();
        moreVulnerable = worry.points().moreVulnerable();
        personTold = worry.personTold();
        raisedByName = byName;
        raisedAt = now;
        this.answerBy = answerBy;
    }

    Worry worry() {
        return new Worry(matchId, personId, words, new ThreePoints(unprotected, atRisk, moreVulnerable), personTold);
    }

    String raisedByName() {
        return raisedByName;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant answerBy() {
        return answerBy;
    }
}
