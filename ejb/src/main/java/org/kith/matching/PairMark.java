package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Words;
import org.kith.referrals.WaitingEntry;
import org.kith.volunteering.Volunteer;

/** A decision about a pair for a time, with its reason: made, and over on a day or lifted before. */
@Entity
@Table(name = "pair_mark")
class PairMark extends PartnerRecord {
    /** Nobody is kept waiting for longer. */
    static final int MOST_WEEKS = 12;

    @Column(name = "waiting_entry_id", updatable = false)
    private UUID waitingEntryId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MarkKind kind;

    @Column(name = "until_day", updatable = false)
    private LocalDate until;

    @Column(updatable = false)
    private String reason;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "made_by_name", updatable = false)
    private String madeByName;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable UUID liftedBy;

    protected PairMark() {}

    PairMark(UUID id, WaitingEntry entry, Volunteer volunteer, NewMark mark, Actor by, Instant now) {
        super(id, entry.owner());
        var why = Words.orNothing(mark.reason());
        MatchRule.MARK_HAS_A_REASON.require(why != null);
        MatchRule.MARK_ENDS_IN_TIME.require(mark.weeks() >= 1 && mark.weeks() <= MOST_WEEKS, MOST_WEEKS);
        MatchRule.PERSON_IS_WAITING.require(entry.isOpen());
        this.reason = why == null ? "" : why;
        this.waitingEntryId = entry.id();
        this.personId = entry.personId();
        this.volunteerId = volunteer.id();
        this.kind = mark.kind();
        this.until = LocalDate.ofInstant(now, Clocks.CITY).plusWeeks(mark.weeks());
        this.madeAt = now;
        this.madeBy = by.accountId();
        this.madeByName = by.name();
    }

    /** Lifted twice keeps the first. */
    void lift(Actor by, Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
            liftedBy = by.accountId();
        }
    }

    /** The last day counts. */
    boolean runsOn(LocalDate day) {
        return liftedAt == null && !day.isAfter(until);
    }

    boolean isHold() {
        return kind == MarkKind.HOLD;
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

    MarkSeen seen(String volunteerName) {
        return new MarkSeen(id(), kind, volunteerId, volunteerName, until, reason, madeByName, madeAt);
    }
}
