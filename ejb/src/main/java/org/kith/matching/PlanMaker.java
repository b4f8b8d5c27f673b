package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.kith.kernel.Clocks;

/** Reads the list, works out the plan and keeps it: what the job does, and what every decision does again. */
@Dependent
class PlanMaker {
    @Inject
    private Pool pool;

    @Inject
    private Plans plans;

    protected PlanMaker() {}

    /** For tests, which have no container. */
    PlanMaker(Pool pool, Plans plans) {
        this.pool = pool;
        this.plans = plans;
    }

    /** The best plan of the list as it is now. */
    static PlanMade make(Pool.Everybody everybody, PlanWish wish, LocalDate today) {
        var criteria = everybody.criteria().withMostWaited(wish.waitingCap());
        var list = WholeList.of(
                everybody.seekers(),
                everybody.candidates(),
                criteria,
                wish.matchBonus(),
                today,
                Distances.ofAberdeen());
        return PlanMade.of(list, criteria, today);
    }

    void keep(PlanRun run, Pool.Everybody everybody, PlanMade made, Instant now) {
        plans.keep(new ListPlan(run, made, now), made, entriesOf(everybody), now);
    }

    /** Works the plan out anew for whoever is left. */
    void solveAgain(ListPlan plan, Instant now) {
        var everybody = pool.everybody(LocalDate.ofInstant(now, Clocks.CITY));
        var made = make(everybody, plan.wish(), LocalDate.ofInstant(now, Clocks.CITY));
        plan.solveAgain(made, now);
        plans.suggest(plan, made, entriesOf(everybody), now);
    }

    private static Function<UUID, UUID> entriesOf(Pool.Everybody everybody) {
        return person ->
                Objects.requireNonNull(everybody.waiters().get(person)).entry().id();
    }
}
