package org.kith.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes whole-list plans in the background. */
@ApplicationScoped
class PlanRunner extends BackgroundRunner {
    @Inject
    private MakingPlans making;

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanAsked asked) {
        begin(asked.runId(), asked.by());
    }

    @Override
    protected List<JobPlanRun> stopped(EntityManager entities, Instant silentSince) {
        return entities.createQuery(
                        "SELECT r FROM JobPlanRun r WHERE r.beatAt < :silent ORDER BY r.id", JobPlanRun.class)
                .setParameter("silent", silentSince)
                .getResultList();
    }

    @Override
    protected void make(UUID runId) {
        if (making.start(runId)) {
            making.readList(runId)
                    .ifPresent(read ->
                            making.keep(runId, read, PlanMaker.make(read.everybody(), read.wish(), read.today())));
        }
    }
}
