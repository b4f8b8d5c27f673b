package org.kith.matching;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.volunteering.Volunteer;

/** What was decided about the suggestions for one who waits: kept places, later, vetoes. */
final class DecidedPairs {
    private DecidedPairs() {}

    static List<MarkSeen> of(EntityManager entities, UUID entryId, LocalDate today) {
        var marks = entities.createQuery(
                        "SELECT k, v FROM PairMark k JOIN Volunteer v ON v.id = k.volunteerId WHERE k.waitingEntryId ="
                                + " :entry AND k.liftedAt IS NULL AND k.until >= :today ORDER BY k.madeAt, k.id",
                        Object[].class)
                .setParameter("entry", entryId)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> ((PairMark) row[0]).seen(((Volunteer) row[1]).name()));
        var vetoes = entities.createQuery(
                        "SELECT e, v FROM Exclusion e JOIN Volunteer v ON v.id = e.volunteerId JOIN WaitingEntry w"
                                + " ON w.personId = e.personId WHERE w.id = :entry AND e.liftedAt IS NULL"
                                + " ORDER BY e.madeAt, e.id",
                        Object[].class)
                .setParameter("entry", entryId)
                .getResultStream()
                .map(row -> ((Exclusion) row[0]).seen(((Volunteer) row[1]).name()));
        return Stream.concat(marks, vetoes).toList();
    }
}
