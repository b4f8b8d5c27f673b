package org.kith.matching.whatif;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.matching.Criteria;
import org.kith.matching.Weight;

/** Makes simulated years in the background, each as whoever asked for it. */
@ApplicationScoped
class SimulationRunner {
    private static final Logger LOG = Logger.getLogger(SimulationRunner.class.getName());
    private static final int ALL = 100;

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private MakingSimulations making;

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) SimulationAsked asked) {
        begin(asked.id(), asked.by());
    }

    /** Begins, unless this server is at it already. */
    void begin(UUID id, Actor by) {
        if (underWay.add(id)) {
            executor.execute(() -> CurrentActor.run(by, () -> make(id)));
        }
    }

    private void make(UUID id) {
        try {
            making.start(id).ifPresent(read -> new Making(id, read).make());
        } catch (RuntimeException failed) {
            // It stays open; the timer tries again, three times at most.
            LOG.log(Level.WARNING, "A simulation could not be made; it is tried again.", failed);
        } finally {
            underWay.remove(id);
        }
    }

    /** One in the making: way by way, first with the points to try, then with those that count. */
    private final class Making {
        private final UUID id;
        private final MakingSimulations.Read read;
        private final int steps;
        private int done;

        Making(UUID id, MakingSimulations.Read read) {
            this.id = id;
            this.read = read;
            steps = Way.values().length * (isOther() ? 2 : 1) + 1;
        }

        private boolean isOther() {
            return !read.wish().weights().equals(read.present());
        }

        void make() {
            var tried = ways(read.wish().weights());
            var presently = isOther() ? ways(read.present()) : List.<YearOutcome>of();
            if (tried.size() == Way.values().length && (presently.isEmpty() || presently.size() == tried.size())) {
                making.keep(id, tried, presently);
            }
        }

        private List<YearOutcome> ways(Map<Weight, Integer> weights) {
            var outcomes = new ArrayList<YearOutcome>();
            for (var way : Way.values()) {
                if (!making.goOn(id, ALL * ++done / steps)) {
                    return outcomes;
                }
                outcomes.add(YearMaker.outcome(
                        way, read.year(), Criteria.of(weights), read.wish().seed(), read.today()));
            }
            return outcomes;
        }
    }
}
