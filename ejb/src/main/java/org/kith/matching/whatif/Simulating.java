package org.kith.matching.whatif;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.SIMULATION;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.SettingCriteria;

/** Asking what a year of arrivals would come to with other points, and reading it. Nothing of it touches anybody's record. */
@Stateless
public class Simulating {
    @Inject
    private Simulations simulations;

    @Inject
    private SettingCriteria criteria;

    @Inject
    private Event<SimulationAsked> asked;

    @Inject
    private Clock clock;

    /** Asks for a simulated year; it is made in the background. Asking again with the same id changes nothing. */
    @Allowed(record = SIMULATION, action = CREATE)
    public void ask(UUID id, SimulationWish wish) {
        if (simulations.find(id).isEmpty()) {
            criteria.requirePossible(wish.terms());
            var by = CurrentActor.get();
            simulations.add(new Simulation(id, wish, present(), by, clock.instant()));
            asked.fire(new SimulationAsked(id, by));
        }
    }

    /** The points and rules that count today. */
    @Allowed(record = SIMULATION, action = READ)
    public CriteriaTerms present() {
        return criteria.termsOn(LocalDate.ofInstant(clock.instant(), Clocks.CITY));
    }

    /** The newest first. */
    @Allowed(record = SIMULATION, action = LIST)
    public List<SimulationSeen> list() {
        return simulations.list();
    }

    /** @throws org.kith.kernel.NotFound when there is no such simulation for this actor */
    @Allowed(record = SIMULATION, action = LIST)
    public SimulationSeen read(UUID id) {
        return simulations.get(id).seen();
    }

    /** Stops one in the making; one that is made stays. */
    @Allowed(record = SIMULATION, action = UPDATE)
    public void cancel(UUID id) {
        simulations.claim(id).cancel(clock.instant());
    }
}
