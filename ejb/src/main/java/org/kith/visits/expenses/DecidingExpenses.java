package org.kith.visits.expenses;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.EXPENSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;

/** The partner's manager deciding claims; coordinators read along. */
@Stateless
public class DecidingExpenses {
    private static final int MOST = 200;
    private static final int MONTHS_BACK = 24;
    private static final String ROW = "SELECT c, (SELECT p.volunteerName FROM VisitingPair p WHERE p.id = c.matchId),"
            + " (SELECT p.personName FROM VisitingPair p WHERE p.id = c.matchId),"
            + " (SELECT COUNT(r) FROM ExpenseReceipt r WHERE r.id = c.id) FROM ExpenseClaim c WHERE ";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public DecidingExpenses() {}

    DecidingExpenses(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Claims nobody decided, the oldest first. */
    @Allowed(record = EXPENSE, action = LIST)
    public List<ClaimToDecide> waiting() {
        return rows("c.decidedAt IS NULL AND c.withdrawnAt IS NULL ORDER BY c.claimedAt");
    }

    /** What was decided lately, the last first. */
    @Allowed(record = EXPENSE, action = LIST)
    public List<ClaimToDecide> decided() {
        return rows("c.decidedAt IS NOT NULL ORDER BY c.decidedAt DESC");
    }

    @Allowed(record = EXPENSE, action = READ)
    public byte[] receipt(UUID claimId) {
        return Optional.ofNullable(entities.find(Receipt.class, claimId))
                .orElseThrow(NotFound::new)
                .picture();
    }

    /**
     * Pays it, at the rate of the day of the journey and of the miles driven before in that tax year. The volunteer's row is
     * locked, so that two journeys approved at once do not both count as the last below the limit.
     */
    @Allowed(record = EXPENSE, action = APPROVE)
    public void approve(UUID claimId) {
        var seen = get(claimId);
        RowLock.claim(entities, "volunteer", seen.volunteerId());
        entities.refresh(seen);
        if (!seen.isDecided(true)) {
            var driven = driven(seen.volunteerId(), MileageRates.taxYear(seen.journeyDay()));
            seen.approve(CurrentActor.get().account(), driven, clock.instant());
        }
    }

    /** Does not pay it, and says why. */
    @Allowed(record = EXPENSE, action = APPROVE)
    public void refuse(UUID claimId, String why) {
        var claim = get(claimId);
        if (!claim.isDecided(false)) {
            claim.refuse(CurrentActor.get().account(), why, clock.instant());
        }
    }

    /** Journeys that were approved below the rate of their day, because the rate was only announced afterwards. */
    @Allowed(record = EXPENSE, action = LIST)
    public List<Owed> owed() {
        var since = LocalDate.now(clock).minusMonths(MONTHS_BACK);
        return entities.createQuery(
                        ROW + "c.approved = TRUE AND c.miles IS NOT NULL AND c.journeyDay >= :since AND NOT EXISTS"
                                + " (SELECT t FROM ExpenseClaim t WHERE t.topsUpId = c.id) ORDER BY c.journeyDay",
                        Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Owed(shown(row), shortBy((Claim) row[0])))
                .filter(owed -> owed.pence() > 0)
                .toList();
    }

    /** Owes the volunteer the rest of a journey. The same journey is topped up once. */
    @Allowed(record = EXPENSE, action = APPROVE)
    public void topUp(UUID topUpId, UUID claimId) {
        if (entities.find(DecidedClaim.class, topUpId) != null) {
            return;
        }
        var paid = get(claimId);
        int owed = paid.isDecided(true) ? shortBy(paid) : 0;
        ExpenseRule.SOMETHING_IS_OWED.require(owed > 0 && !isToppedUp(claimId));
        var by = CurrentActor.get().account();
        var claim = new NewClaim(
                topUpId,
                paid.journey().visitId(),
                ExpenseKind.TOP_UP,
                null,
                0,
                owed,
                paid.kind().name());
        var made = new DecidedClaim(paid.owner(), paid.journey(), claim, by, clock.instant());
        made.topUp(paid, owed, by, clock.instant());
        entities.persist(made);
    }

    private boolean isToppedUp(UUID claimId) {
        return entities.createQuery("SELECT COUNT(t) FROM ExpenseClaim t WHERE t.topsUpId = :claim", Long.class)
                        .setParameter("claim", claimId)
                        .getSingleResult()
                > 0;
    }

    private static int shortBy(ClaimRecord claim) {
        return claim.worth(claim.milesBefore()) - claim.pence();
    }

    private BigDecimal driven(UUID volunteerId, int taxYear) {
        return entities.createQuery(
                        "SELECT m FROM MilesDriven m WHERE m.volunteerId = :volunteer AND m.taxYear = :year",
                        MilesDriven.class)
                .setParameter("volunteer", volunteerId)
                .setParameter("year", taxYear)
                .getResultStream()
                .findFirst()
                .map(MilesDriven::miles)
                .orElse(BigDecimal.ZERO);
    }

    private DecidedClaim get(UUID claimId) {
        return Optional.ofNullable(entities.find(DecidedClaim.class, claimId)).orElseThrow(NotFound::new);
    }

    private List<ClaimToDecide> rows(String condition) {
        return entities.createQuery(ROW + condition, Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(DecidingExpenses::shown)
                .toList();
    }

    private static ClaimToDecide shown(Object[] row) {
        return new ClaimToDecide(((Claim) row[0]).row(), (String) row[1], (String) row[2], (Long) row[3] > 0);
    }
}
