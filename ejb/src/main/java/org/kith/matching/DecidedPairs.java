package org.kith.matching;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.referrals.WaitingEntry;
import org.kith.volunteering.Volunteer;

/**
 * What was decided about pairs, seen from one who waits.
 *
 * @param marks what the engine has to know of all of the partner
 * @param vetoed volunteers who shall not be suggested to this person
 * @param seen the decisions about the suggestions for this one: kept places, later, vetoes
 */
record DecidedPairs(Marks marks, Set<UUID> vetoed, List<MarkSeen> seen) {

    private record Marked(PairMark mark, @Nullable Volunteer volunteer) {}

    private record Vetoed(Exclusion veto, @Nullable Volunteer volunteer) {}

    static DecidedPairs around(EntityManager entities, WaitingEntry entry, LocalDate today) {
        var marks = marks(entities, entry.id());
        var vetoes = vetoes(entities, entry.personId());
        return new DecidedPairs(
                new Marks(
                        marks.stream()
                                .map(Marked::mark)
                                .filter(mark ->
                                        entry.isOpen() || !mark.waitingEntryId().equals(entry.id()))
                                .toList(),
                        today),
                vetoes.stream().map(one -> one.veto().volunteerId()).collect(Collectors.toSet()),
                Stream.concat(
                                marks.stream()
                                        .filter(one ->
                                                one.mark().waitingEntryId().equals(entry.id())
                                                        && one.mark().runsOn(today))
                                        .flatMap(one -> named(one.volunteer(), one.mark()::seen)),
                                vetoes.stream().flatMap(one -> named(one.volunteer(), one.veto()::seen)))
                        .toList());
    }

    private static List<Marked> marks(EntityManager entities, UUID entryId) {
        return entities.createQuery(
                        "SELECT k, v FROM PairMark k JOIN WaitingEntry w ON w.id = k.waitingEntryId"
                                + " LEFT JOIN Volunteer v ON v.id = k.volunteerId WHERE k.liftedAt IS NULL"
                                + " AND (w.closedOn IS NULL OR w.id = :entry) ORDER BY k.madeAt, k.id",
                        Object[].class)
                .setParameter("entry", entryId)
                .getResultStream()
                .map(row -> new Marked((PairMark) row[0], (Volunteer) row[1]))
                .toList();
    }

    private static List<Vetoed> vetoes(EntityManager entities, UUID personId) {
        return entities.createQuery(
                        "SELECT e, v FROM Exclusion e LEFT JOIN Volunteer v ON v.id = e.volunteerId"
                                + " WHERE e.personId = :person AND e.liftedAt IS NULL ORDER BY e.madeAt, e.id",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new Vetoed((Exclusion) row[0], (Volunteer) row[1]))
                .toList();
    }

    private static Stream<MarkSeen> named(@Nullable Volunteer volunteer, Function<String, MarkSeen> seen) {
        return Stream.ofNullable(volunteer).map(Volunteer::name).map(seen);
    }
}
