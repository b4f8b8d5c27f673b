package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Person;
import org.kith.people.Words;
import org.kith.volunteering.Volunteer;

/** Two who shall not be suggested to each other, and why, until somebody lifts it. */
@Entity
@Table(name = "exclusion")
public class Exclusion extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    protected Exclusion() {}

    Exclusion(UUID id, Person person, Volunteer volunteer, @Nullable String reason, Actor by, Instant now) {
        super(id, person.owner());
        var why = Words.orNothing(reason);
        MatchRule.EXCLUSION_HAS_A_REASON.require(why != null);
        this.reason = why == null ? "" : why;
        this.personId = person.id();
        this.volunteerId = volunteer.id();
        this.madeAt = now;
        this.madeBy = by.accountId();
    }

    /** These two may be suggested to each other again. */
    void lift(Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
        }
    }

    MarkSeen seen(String volunteerName) {
        return new MarkSeen(id(), MarkKind.VETO, volunteerId, volunteerName, null, reason, null, madeAt);
    }

    public UUID personId() {
        return personId;
    }

    public UUID volunteerId() {
        return volunteerId;
    }

    public String reason() {
        return reason;
    }
}
