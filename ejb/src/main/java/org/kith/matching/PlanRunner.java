package org.kith.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;

/** Makes plans in the background, each one as whoever asked for it and inside what they may see. */
@ApplicationScoped
class PlanRunner {
    private static final Logger LOG = Logger.getLogger(PlanRunner.class.getName());

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private MakingPlans making;

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanAsked asked) {
        begin(asked.runId(), asked.by());
    }

    /** Begins, unless this server is at it already. */
    void begin(UUID runId, Actor by) {
        if (underWay.add(runId)) {
            executor.execute(() -> CurrentActor.run(by, () -> make(runId)));
        }
    }

    private void make(UUID runId) {
        try {
            if (making.start(runId)) {
                making.readList(runId)
                        .ifPresent(read ->
                                making.keep(runId, read, PlanMaker.make(read.everybody(), read.wish(), read.today())));
            }
        } catch (RuntimeException failed) {
            // The run stays open; the timer tries again, three times at most.
            LOG.log(Level.WARNING, "A plan could not be made; it is tried again.", failed);
        } finally {
            underWay.remove(runId);
        }
    }
}
