package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;

/** A pair that a plan suggested, why, and what became of the suggestion. A later plan may drop it again. */
@Entity
@Table(name = "plan_pair")
class PlanPair extends PartnerRecord {
    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "waiting_entry_id", updatable = false)
    private UUID waitingEntryId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    private int score;

    @Convert(converter = ReasonsColumn.class)
    private List<Reason> reasons = List.of();

    private long price;

    @Column(name = "suggested_at", updatable = false)
    private Instant suggestedAt;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PairDecision decision;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "match_id")
    private @Nullable UUID matchId;

    protected PlanPair() {}

    PlanPair(UUID id, ListPlan plan, UUID waitingEntryId, PlanMade.Chosen chosen, Instant now) {
        super(id, plan.owner());
        planId = plan.id();
        this.waitingEntryId = waitingEntryId;
        personId = chosen.personId();
        volunteerId = chosen.volunteerId();
        suggestedAt = now;
        again(chosen);
    }

    /** The plan still has this pair; points and price may have changed. */
    void again(PlanMade.Chosen chosen) {
        score = chosen.score();
        reasons = chosen.reasons();
        price = chosen.price();
    }

    boolean isOf(UUID person, UUID volunteer) {
        return personId.equals(person) && volunteerId.equals(volunteer);
    }

    /** The plan no longer has this pair. */
    void drop(Instant now) {
        droppedAt = now;
    }

    void decide(PairDecision made, @Nullable UUID match, Actor by, Instant now) {
        MatchRule.PLAN_PAIR_IS_OPEN.require(isOpen());
        decision = made;
        decidedAt = now;
        decidedBy = by.account();
        matchId = match;
    }

    /** Still suggested, or accepted. */
    boolean isStanding() {
        return isOpen() || decision == PairDecision.ACCEPTED;
    }

    boolean isOpen() {
        return decision == null && droppedAt == null;
    }

    UUID planId() {
        return planId;
    }

    UUID waitingEntryId() {
        return waitingEntryId;
    }

    UUID personId() {
        return personId;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    @Nullable
    UUID matchId() {
        return matchId;
    }

    PlanSeen.Suggestion suggestion(String personName, String volunteerName) {
        return new PlanSeen.Suggestion(
                id(), waitingEntryId, personName, volunteerId, volunteerName, score, reasons, price, decision, matchId);
    }
}
