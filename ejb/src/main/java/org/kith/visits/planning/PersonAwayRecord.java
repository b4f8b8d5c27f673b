package org.kith.visits.planning;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Days on which a person is away: a holiday, a stay in hospital. Called off when plans change, never deleted. */
@MappedSuperclass
abstract class PersonAwayRecord extends PartnerRecord {
    private static final int LONGEST_DAYS = 366;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "entered_by", updatable = false)
    private UUID enteredBy;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    protected PersonAwayRecord() {}

    protected PersonAwayRecord(UUID id, Owner owner, UUID personId, DaysAway days, UUID by, Instant now) {
        super(id, owner);
        PlanningRule.DAYS_AWAY_HAVE_AN_ORDER.require(!days.until().isBefore(days.from()));
        PlanningRule.DAYS_AWAY_ARE_A_YEAR_AT_MOST.require(
                !days.until().isAfter(days.from().plusDays(LONGEST_DAYS)));
        this.personId = personId;
        this.fromDay = days.from();
        this.untilDay = days.until();
        this.reason = days.reason();
        this.enteredBy = by;
        this.enteredAt = now;
    }

    /** They are there after all. Calling it off twice keeps the first. */
    void callOff(Instant now) {
        calledOffAt = calledOffAt == null ? now : calledOffAt;
    }

    UUID personId() {
        return personId;
    }

    DaysAway days() {
        return new DaysAway(id(), fromDay, untilDay, reason);
    }
}
