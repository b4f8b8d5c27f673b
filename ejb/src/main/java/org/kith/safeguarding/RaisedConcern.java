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

/** A worry about somebody's safety as the one who raised it sees it: what they said, who rings by when, and that it arrived. */
@Entity
@Table(name = "raised_concern")
class RaisedConcern extends ConcernRecord {
    private static final Duration USUAL = Duration.ofHours(4);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final LocalTime LAST = LocalTime.of(23, 59);

    @Column(name = "raised_by", updatable = false)
    private UUID raisedBy;

    @Column(name = "received_at", insertable = false, updatable = false)
    private @Nullable Instant receivedAt;

    protected RaisedConcern() {}

    RaisedConcern(UUID id, Actor by, Worry worry, Instant now) {
        this(id, by, by.name(), worry, answerBy(now), now);
    }

    /** @param byName as the lead reads it, when somebody else than the actor raised it first */
    RaisedConcern(UUID id, Actor by, String byName, Worry worry, Instant answerBy, Instant now) {
        super(id, by, byName, worry, answerBy, now);
        raisedBy = by.account();
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

    boolean isReceived() {
        return receivedAt != null;
    }
}
