package org.kith.matching.whatif;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.SIMULATION;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.matching.CriteriaTerms;

/**
 * The steps of making a simulated year in the background, as whoever asked for it. Each is a transaction of its own, so that
 * its progress is seen and a cancelled one stops.
 */
@Stateless
public class MakingSimulations {
    @Inject
    private Simulations simulations;

    @Inject
    private CityLists lists;

    @Inject
    private Clock clock;

    public MakingSimulations() {}

    /** For tests, which have no container. */
    MakingSimulations(Simulations simulations, CityLists lists, Clock clock) {
        this.simulations = simulations;
        this.lists = lists;
        this.clock = clock;
    }

    /** What was read, on its way to the next step. */
    record Read(Year year, SimulationWish wish, CriteriaTerms present, LocalDate today) {}

    /** Starts and reads the lists; empty when it is finished, cancelled or given up. */
    @Allowed(record = SIMULATION, action = CREATE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Read> start(UUID id) {
        var simulation = simulations.claim(id);
        if (!simulation.start(clock.instant())) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITY);
        var wish = simulation.wish();
        return Optional.of(new Read(
                YearMaker.year(wish, lists.needs(), lists.offers(), today),
                wish,
                simulation.seen().present(),
                today));
    }

    /** So much is done; false when it was cancelled. */
    @Allowed(record = SIMULATION, action = LIST)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean goOn(UUID id, int percent) {
        return simulations.claim(id).goOn(percent, clock.instant());
    }

    /** Keeps what it came to, unless it was cancelled. */
    @Allowed(record = SIMULATION, action = CREATE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(UUID id, List<YearOutcome> tried, List<YearOutcome> presently) {
        simulations.claim(id).finish(tried, presently, clock.instant());
    }
}
