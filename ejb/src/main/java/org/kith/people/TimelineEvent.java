package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Ids;
import org.kith.kernel.PartnerRecord;

/** One thing that happened around a person, volunteer, referral or match. Written once. */
@Entity
@Table(name = "timeline_event")
class TimelineEvent extends PartnerRecord {
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

    protected TimelineEvent() {}

    TimelineEvent(UUID subjectId, String kind, @Nullable String detail, Actor actor, Instant now) {
        super(Ids.next(), actor.owner());
        this.subjectId = subjectId;
        this.kind = kind;
        this.detail = detail;
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.happenedAt = now;
    }
}
