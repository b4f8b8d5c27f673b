package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.matching.MatchEvent;

/** A line on a match's timeline by somebody who is not staff. Written once. */
@MappedSuperclass
abstract class ToldEvent extends PartnerRecord {
    @Column(name = "subject_id")
    private UUID subjectId;

    private String kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    private @Nullable String detail;

    protected ToldEvent() {}

    protected ToldEvent(Owner owner, UUID matchId, MatchEvent event, @Nullable String detail, Actor by, Instant now) {
        super(Ids.next(), owner);
        this.subjectId = matchId;
        this.kind = event.name();
        this.detail = detail;
        this.actorId = by.accountId();
        this.actorName = by.name();
        this.happenedAt = now;
    }
}
