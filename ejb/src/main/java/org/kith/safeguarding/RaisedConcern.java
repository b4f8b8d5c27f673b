package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;

/** A worry about somebody's safety as the one who raised it sees it: what they said, who rings by when, and that it arrived. */
@Entity
@Table(name = "raised_concern")
class RaisedConcern extends PartnerRecord {
    private static final Duration USUAL = Duration.ofHours(4);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final LocalTime LAST = LocalTime.of(23, 59);

    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "raised_by", updatable = false)
    private UUID raisedBy;

    @Column(name = "raised_by_name", updatable = false)
    private String raisedByName;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(updatable = false)
    private String words;

    @Column(name = "answer_by", updatable = false)
    private Instant answerBy;

    @Column(name = "received_at", insertable = false, updatable = false)
    private @Nullable Instant receivedAt;

    protected RaisedConcern() {}

    RaisedConcern(UUID id, Actor by, @Nullable UUID matchId, @Nullable UUID personId, String words, Instant now) {
        super(id, by.owner());
        this.matchId = matchId;
        this.personId = personId;
        this.raisedBy = by.account();
        this.raisedByName = by.name();
        this.raisedAt = now;
        this.words = words;
        this.answerBy = answerBy(now);
    }

    /** Within four hours and the same day; late in the evening at least an hour is left. */
    static Instant answerBy(Instant now) {
        var endOfDay = ZonedDateTime.of(LocalDate.ofInstant(now, Clocks.CITY), LAST, Clocks.CITY)
                .toInstant();
        var usual = now.plus(USUAL);
        var first = usual.isBefore(endOfDay) ? usual : endOfDay;
        var shortest = now.plus(SHORTEST);
        return first.isBefore(shortest) ? shortest : first;
    }

    Instant answerBy() {
        return answerBy;
    }

    boolean isReceived() {
        return receivedAt != null;
    }
}
