package org.kith.matching.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.matching.BackgroundRunner;
import org.kith.matching.Criteria;
import org.kith.matching.CriteriaTerms;

/** Makes simulated years in the background. */
@ApplicationScoped
class SimulationRunner extends BackgroundRunner {
    private static final int ALL = 100;

    @Inject
    private MakingSimulations making;

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) SimulationAsked asked) {
        begin(asked.id(), asked.by());
    }

    @Override
    protected List<JobSimulation> stopped(EntityManager entities, Instant silentSince) {
        return entities.createQuery(
                        "SELECT r FROM JobSimulation r WHERE r.beatAt < :silent ORDER BY r.id", JobSimulation.class)
                .setParameter("silent", silentSince)
                .getResultList();
    }

    @Override
    protected void make(UUID id) {
        making.start(id).ifPresent(read -> new Making(id, read).run());
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
            return !read.wish().terms().equals(read.present());
        }

        void run() {
            var tried = ways(read.wish().terms());
            var presently = isOther() ? ways(read.present()) : List.<YearOutcome>of();
            if (tried.size() == Way.values().length && (presently.isEmpty() || presently.size() == tried.size())) {
                making.keep(id, tried, presently);
            }
        }

        private List<YearOutcome> ways(CriteriaTerms terms) {
            var outcomes = new ArrayList<YearOutcome>();
            for (var way : Way.values()) {
                if (!making.goOn(id, ALL * ++done / steps)) {
                    return outcomes;
                }
                outcomes.add(YearMaker.outcome(
                        way, read.year(), Criteria.of(terms), read.wish().seed(), read.today()));
            }
            return outcomes;
        }
    }
}
