package org.kith.visits.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A claim: made, perhaps withdrawn, decided, taken to the payroll. Its amount is final when it is decided. */
@MappedSuperclass
abstract class ClaimRecord extends PartnerRecord {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(300);
    private static final int MOST_PENCE = 50_000;
    private static final int MOST_PASSENGERS = 4;

    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(name = "visit_id", updatable = false)
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExpenseKind kind;

    @Column(name = "journey_day", updatable = false)
    private LocalDate journeyDay;

    @Column(name = "tax_year", insertable = false, updatable = false)
    private int taxYear;

    @Column(updatable = false)
    private @Nullable BigDecimal miles;

    @Column(updatable = false)
    private int passengers;

    @Column(name = "amount_pence")
    private int pence;

    @Column(updatable = false)
    private @Nullable String words;

    @Column(name = "claimed_at", updatable = false)
    private Instant claimedAt;

    @Column(name = "claimed_by", updatable = false)
    private UUID claimedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable Boolean approved;

    @Column(name = "miles_before")
    private @Nullable BigDecimal milesBefore;

    private @Nullable String answer;

    @Column(name = "tops_up_id", updatable = false)
    private @Nullable UUID topsUpId;

    @Column(name = "export_id")
    private @Nullable UUID exportId;

    @Column(name = "exported_at")
    private @Nullable Instant exportedAt;

    protected ClaimRecord() {}

    /** Whose journey it was, and when. */
    record Journey(UUID volunteerId, UUID matchId, UUID visitId, LocalDate day) {}

    protected ClaimRecord(Owner owner, Journey journey, NewClaim claim, UUID by, Instant now) {
        super(claim.id(), owner);
        volunteerId = journey.volunteerId();
        matchId = journey.matchId();
        visitId = journey.visitId();
        journeyDay = journey.day();
        kind = claim.kind();
        words = claim.words() == null || claim.words().isBlank()
                ? null
                : claim.words().strip();
        passengers = kind == ExpenseKind.CAR ? Math.max(0, Math.min(MOST_PASSENGERS, claim.passengers())) : 0;
        claimedAt = now;
        claimedBy = by;
        if (kind.isDriven()) {
            var driven = claim.miles();
            ExpenseRule.MILES_ARE_POSSIBLE.require(driven != null
                    && driven.signum() > 0
                    && driven.compareTo(FARTHEST) <= 0
                    && driven.stripTrailingZeros().scale() <= 1);
            miles = driven;
        } else {
            var spent = claim.pence();
            ExpenseRule.MONEY_IS_POSSIBLE.require(spent != null && spent > 0 && spent <= MOST_PENCE);
            pence = spent == null ? 0 : spent;
        }
        ExpenseRule.CLAIM_SAYS_WHAT_FOR.require(kind != ExpenseKind.OTHER || words != null);
    }

    /** What a mile is worth on the day of the journey; money that was spent is what it is. */
    void price(BigDecimal driven) {
        if (miles != null) {
            pence = worth(driven);
        }
    }

    /** What it would come to by the rates as they are known now. */
    int worth(BigDecimal driven) {
        return miles == null ? pence : MileageRates.pence(kind, journeyDay, miles, passengers, driven);
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            ExpenseRule.CLAIM_IS_OPEN.require(decidedAt == null);
            withdrawnAt = now;
        }
    }

    /** @param driven miles by car that were approved in this tax year before */
    void approve(UUID by, BigDecimal driven, Instant now) {
        require(by);
        price(driven);
        milesBefore = kind == ExpenseKind.CAR ? driven : null;
        decide(by, true, null, now);
    }

    void refuse(UUID by, String why, Instant now) {
        require(by);
        ExpenseRule.REFUSAL_HAS_A_REASON.require(!why.isBlank());
        decide(by, false, why.strip(), now);
    }

    private void require(UUID by) {
        ExpenseRule.CLAIM_IS_OPEN.require(decidedAt == null && withdrawnAt == null);
        ExpenseRule.CLAIM_IS_NOT_MY_OWN.require(!by.equals(claimedBy));
    }

    private void decide(UUID by, boolean yes, @Nullable String why, Instant now) {
        approved = yes;
        answer = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** It is owed for another one that was approved before. */
    void topUp(ClaimRecord paid, int owed, UUID by, Instant now) {
        topsUpId = paid.id();
        pence = owed;
        decide(by, true, null, now);
    }

    void pay(UUID payment, Instant now) {
        exportId = payment;
        exportedAt = now;
    }

    /** Whether it was decided like this already, so that the second tap changes nothing. */
    boolean isDecided(boolean yes) {
        return approved != null && approved == yes;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    ExpenseKind kind() {
        return kind;
    }

    LocalDate journeyDay() {
        return journeyDay;
    }

    Journey journey() {
        return new Journey(volunteerId, matchId, visitId, journeyDay);
    }

    int pence() {
        return pence;
    }

    BigDecimal milesBefore() {
        return milesBefore == null ? BigDecimal.ZERO : milesBefore;
    }

    ClaimRow row() {
        return new ClaimRow(
                id(),
                version(),
                volunteerId,
                matchId,
                visitId,
                kind,
                journeyDay,
                miles,
                passengers,
                pence,
                words,
                claimedAt,
                withdrawnAt,
                approved,
                answer,
                exportedAt);
    }
}
