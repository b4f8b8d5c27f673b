package org.kith.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;

/**
 * Brings the visits that are kept in line with the plans: what is missing is expected, what fits no plan any more is not
 * expected. Doing it twice changes nothing. Past days, reported visits and what staff called off are left alone.
 */
final class Expectations {
    /** How far ahead visits are expected. */
    static final int WEEKS = 4;

    private final Collection<ExpectedPlan> plans;
    private final Collection<Away> aways;
    private final Instant now;
    private final LocalDate today;
    private final Map<UUID, ExpectedPlan> planOf = new HashMap<>();

    /** @param plans all that could still come to a visit, ended ones too, so that their visits are let go */
    Expectations(Collection<ExpectedPlan> plans, Collection<Away> aways, Instant now) {
        this.plans = plans;
        this.aways = aways;
        this.now = now;
        today = LocalDate.ofInstant(now, Clocks.CITY);
        plans.forEach(plan -> planOf.put(plan.planId(), plan));
    }

    /** A visit to be added. */
    record Missing(ExpectedPlan plan, Slot slot) {}

    private record Key(UUID matchId, LocalDate day, LocalTime startsAt) {}

    /**
     * Lets go and takes back among the visits that are there, and says which are missing.
     *
     * @param visits all of these matches from today on
     */
    List<Missing> apply(Collection<? extends VisitRecord> visits) {
        var kept = new HashMap<Key, VisitRecord>();
        for (var visit : visits) {
            kept.put(new Key(visit.matchId(), visit.day(), visit.startsAt()), visit);
            if (visit.planId() != null && visit.isOpen()) {
                letGo(visit, visit.planId());
            }
        }
        var missing = new ArrayList<Missing>();
        for (var plan : plans) {
            for (var day : plan.daysBetween(today, today.plusWeeks(WEEKS))) {
                if (isAway(plan, day)) {
                    continue;
                }
                var there = kept.get(new Key(plan.matchId(), day, plan.time().startsAt()));
                if (there == null) {
                    missing.add(new Missing(plan, plan.on(day)));
                } else if (there.isCancelled()) {
                    there.expectAgain();
                }
            }
        }
        return missing;
    }

    private void letGo(VisitRecord visit, UUID planId) {
        var reason = whyNot(planOf.get(planId), visit);
        if (reason != null && !visit.day().isBefore(today)) {
            visit.cancel(reason, null, now);
        }
    }

    private @Nullable CancelReason whyNot(@Nullable ExpectedPlan plan, VisitRecord visit) {
        if (plan == null) {
            return CancelReason.PLAN_CHANGED;
        }
        if (plan.hasEndedBy(visit.day())) {
            return CancelReason.MATCH_ENDED;
        }
        if (isAway(plan, visit.day())) {
            return CancelReason.PAUSED;
        }
        return plan.holdsOn(visit.day()) && plan.time().startsAt().equals(visit.startsAt())
                ? null
                : CancelReason.PLAN_CHANGED;
    }

    private boolean isAway(ExpectedPlan plan, LocalDate day) {
        return aways.stream().anyMatch(away -> away.covers(plan.met(), day));
    }
}
