package org.kith.visits.expenses;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.EXPENSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.NotFound;
import org.kith.visits.LoggingVisits;

/** A volunteer claiming what a visit cost. */
@Stateless
public class ClaimingExpenses {
    private static final int MOST = 60;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private LoggingVisits logging;

    @Inject
    private Clock clock;

    public ClaimingExpenses() {}

    ClaimingExpenses(EntityManager entities, LoggingVisits logging, Clock clock) {
        this.entities = entities;
        this.logging = logging;
        this.clock = clock;
    }

    /** What I claimed, the last journey first. */
    @Allowed(record = EXPENSE, action = LIST)
    public List<ClaimRow> claims() {
        return entities.createQuery(
                        "SELECT c FROM MyExpenseClaim c ORDER BY c.journeyDay DESC, c.claimedAt DESC", MyClaim.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MyClaim::row)
                .toList();
    }

    /**
     * Claims for a visit of an open match of mine. The same id twice is one claim.
     *
     * @param receipt a photograph as the telephone made it; none is fine
     */
    @Allowed(record = EXPENSE, action = CREATE)
    public UUID claim(NewClaim claim, byte @Nullable [] receipt) {
        if (entities.find(MyClaim.class, claim.id()) != null) {
            return claim.id();
        }
        var me = CurrentActor.get();
        var now = clock.instant();
        var visit = logging.visit(claim.visitId()).visit();
        ExpenseRule.JOURNEY_DAY_HAS_COME.require(!visit.day().isAfter(LocalDate.ofInstant(now, Clocks.CITY)));
        ExpenseRule.VISIT_IS_CLAIMED_ONCE.require(!isClaimed(claim));
        var journey = new ClaimRecord.Journey(
                Objects.requireNonNull(me.volunteerId()), visit.matchId(), visit.id(), visit.day());
        var made = new MyClaim(me.owner(), journey, claim, me.account(), now);
        made.price(driven(MileageRates.taxYear(visit.day())));
        entities.persist(made);
        if (receipt != null && receipt.length > 0) {
            entities.flush();
            entities.persist(new MyReceipt(made, Picture.drawn(receipt), now));
        }
        return claim.id();
    }

    private boolean isClaimed(NewClaim claim) {
        return claim.kind().isDriven()
                && entities.createQuery(
                                        "SELECT COUNT(c) FROM MyExpenseClaim c WHERE c.visitId = :visit AND c.kind ="
                                                + " :kind AND c.withdrawnAt IS NULL AND (c.approved IS NULL OR c.approved"
                                                + " = TRUE)",
                                        Long.class)
                                .setParameter("visit", claim.visitId())
                                .setParameter("kind", claim.kind())
                                .getSingleResult()
                        > 0;
    }

    // What the page shows; whoever decides counts again, with journeys for other partners.
    private BigDecimal driven(int taxYear) {
        return Optional.ofNullable(entities.createQuery(
                                "SELECT SUM(c.miles) FROM MyExpenseClaim c WHERE c.kind ="
                                        + " org.kith.visits.expenses.ExpenseKind.CAR AND c.approved = TRUE"
                                        + " AND c.taxYear = :year",
                                BigDecimal.class)
                        .setParameter("year", taxYear)
                        .getSingleResult())
                .orElse(BigDecimal.ZERO);
    }

    /** I do not want it after all. */
    @Allowed(record = EXPENSE, action = UPDATE)
    public void withdraw(UUID claimId) {
        Optional.ofNullable(entities.find(MyClaim.class, claimId))
                .orElseThrow(NotFound::new)
                .withdraw(clock.instant());
    }

    /** The receipt I sent. */
    @Allowed(record = EXPENSE, action = READ)
    public byte[] receipt(UUID claimId) {
        return Optional.ofNullable(entities.find(MyReceipt.class, claimId))
                .orElseThrow(NotFound::new)
                .picture();
    }
}
