package org.kith.matching;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions about pairs that nobody lifted, as the engine has to know them: places that are kept, and who is asked later.
 *
 * @param all of the partner, of people who still wait
 */
record Marks(List<PairMark> all, LocalDate today) {

    static Marks of(EntityManager entities, LocalDate today) {
        return new Marks(
                entities.createQuery(
                                "SELECT k FROM PairMark k JOIN WaitingEntry w ON w.id = k.waitingEntryId"
                                        + " WHERE k.liftedAt IS NULL AND w.closedOn IS NULL ORDER BY k.madeAt, k.id",
                                PairMark.class)
                        .getResultList(),
                today);
    }

    /** Volunteers who are to be asked later for this person. */
    Set<UUID> laterFor(UUID person) {
        return volunteers(mark -> !mark.isHold() && mark.personId().equals(person) && mark.runsOn(today));
    }

    /** Volunteers who were to be asked later for this person, and later is now. */
    Set<UUID> putOffFor(UUID person) {
        return volunteers(mark -> !mark.isHold() && mark.personId().equals(person) && !mark.runsOn(today));
    }

    /** How many places of each volunteer are kept, but for this entry. */
    Map<UUID, Integer> heldBeside(UUID entry) {
        var held = new HashMap<UUID, Integer>();
        holds().filter(mark -> !mark.waitingEntryId().equals(entry))
                .forEach(mark -> held.merge(mark.volunteerId(), 1, Integer::sum));
        return held;
    }

    /** How many places of each volunteer are kept. */
    Map<UUID, Integer> held() {
        var held = new HashMap<UUID, Integer>();
        holds().forEach(mark -> held.merge(mark.volunteerId(), 1, Integer::sum));
        return held;
    }

    /** For whom a place is kept. */
    Set<UUID> entriesHeld() {
        return holds().map(PairMark::waitingEntryId).collect(Collectors.toSet());
    }

    private Stream<PairMark> holds() {
        return all.stream().filter(mark -> mark.isHold() && mark.runsOn(today));
    }

    private Set<UUID> volunteers(Predicate<PairMark> which) {
        return all.stream().filter(which).map(PairMark::volunteerId).collect(Collectors.toCollection(HashSet::new));
    }
}
