package org.kith.visits.expenses;

import static org.kith.access.Action.EXPORT;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.EXPENSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;

/** Taking approved claims to the payroll. */
@Stateless
public class PayingExpenses {
    private static final int MOST_CLAIMS = 5000;
    private static final int MOST_PAYMENTS = 24;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public PayingExpenses() {}

    PayingExpenses(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many approved claims have not gone to the payroll yet, and what they come to. */
    @Allowed(record = EXPENSE, action = LIST)
    public Payment ready() {
        var row = entities.createQuery(
                        "SELECT COUNT(c), COALESCE(SUM(c.pence), 0) FROM ExpenseClaim c WHERE c.approved = TRUE AND"
                                + " c.exportId IS NULL",
                        Object[].class)
                .getSingleResult();
        return new Payment(
                new UUID(0, 0), clock.instant(), ((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** What went before, the last first. */
    @Allowed(record = EXPENSE, action = LIST)
    public List<Payment> payments() {
        return entities.createQuery(
                        "SELECT c.exportId, MAX(c.exportedAt), COUNT(c), SUM(c.pence) FROM ExpenseClaim c WHERE"
                                + " c.exportId IS NOT NULL GROUP BY c.exportId ORDER BY MAX(c.exportedAt) DESC",
                        Object[].class)
                .setMaxResults(MOST_PAYMENTS)
                .getResultStream()
                .map(row -> new Payment(
                        (UUID) row[0], (Instant) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue()))
                .toList();
    }

    /** Takes everything that is ready; with the id of an earlier payment that one again, unchanged. */
    @Allowed(record = EXPENSE, action = EXPORT)
    public List<PayrollRow> pay(UUID paymentId) {
        if (rows(paymentId).isEmpty()) {
            var now = clock.instant();
            var ready = entities.createQuery(
                            "SELECT c FROM DecidedClaim c WHERE c.approved = TRUE AND c.exportId IS NULL"
                                    + " ORDER BY c.journeyDay",
                            DecidedClaim.class)
                    .setMaxResults(MOST_CLAIMS)
                    .getResultList();
            ExpenseRule.SOMETHING_IS_TO_BE_PAID.require(!ready.isEmpty());
            ready.forEach(claim -> claim.pay(paymentId, now));
            entities.flush();
        }
        return rows(paymentId);
    }

    private List<PayrollRow> rows(UUID paymentId) {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.expenses.PayrollRow(c.id, v.reference, v.givenName, v.familyName,"
                                + " c.journeyDay, c.kind, c.miles, c.passengers, c.pence, c.words, c.decidedAt)"
                                + " FROM ExpenseClaim c, Volunteer v WHERE v.id = c.volunteerId AND c.exportId ="
                                + " :payment ORDER BY v.familyName, v.givenName, c.journeyDay, c.id",
                        PayrollRow.class)
                .setParameter("payment", paymentId)
                .getResultList();
    }
}
