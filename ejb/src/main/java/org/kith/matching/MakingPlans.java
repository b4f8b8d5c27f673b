package org.kith.matching;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;

/**
 * The steps of making a plan in the background, as whoever asked for it. Each step is a transaction of its own, so that its
 * progress is seen and a cancelled plan stops before the next one.
 */
@Stateless
public class MakingPlans {
    @Inject
    private Plans plans;

    @Inject
    private Pool pool;

    @Inject
    private PlanMaker maker;

    @Inject
    private Clock clock;

    /** What was read from the list, on its way to the next step. */
    public record ListRead(PlanWish wish, LocalDate today, Pool.Everybody everybody) {}

    /** Somebody starts to work; false when it is finished, cancelled or given up. */
    @Allowed(record = MATCH, action = CREATE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean start(UUID runId) {
        return plans.claimRun(runId).start(clock.instant());
    }

    /** Reads everybody who waits and everybody who could be asked; empty when it was cancelled. */
    @Allowed(record = MATCH, action = LIST)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<ListRead> readList(UUID runId) {
        var now = clock.instant();
        var run = plans.claimRun(runId);
        if (!run.goOn(PlanStep.SOLVING, now)) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        return Optional.of(new ListRead(run.wish(), today, pool.everybody(today)));
    }

    /** Keeps the plan, unless it was cancelled or somebody else was quicker. */
    @Allowed(record = MATCH, action = CREATE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(UUID runId, ListRead read, PlanMade made) {
        var now = clock.instant();
        var run = plans.claimRun(runId);
        if (!plans.isKept(runId) && run.goOn(PlanStep.KEEPING, now)) {
            maker.keep(run, read.everybody(), made, now);
            run.goOn(PlanStep.DONE, now);
        }
    }
}
