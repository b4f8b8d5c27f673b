package org.kith.matching.merge;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what hangs on a person, in one question to the actor's own views: what somebody may not see is not counted. Entities
 * of later slices are named by their names only.
 */
final class Moving {
    private static final String OF_PERSON = "x.personId = p.id";
    private static final String OF_MATCH = "x.matchId IN (SELECT m.id FROM Match m WHERE m.personId = p.id)";
    private static final String COUNTS = Stream.of(
                    Map.entry("Referral", OF_PERSON),
                    Map.entry("WaitingEntry", OF_PERSON),
                    Map.entry("Match", OF_PERSON),
                    Map.entry("Visit", OF_MATCH),
                    Map.entry("VisitNote", OF_MATCH),
                    Map.entry("Administration", OF_PERSON),
                    Map.entry("Carer", OF_PERSON),
                    Map.entry("Consent", OF_PERSON + " AND x.replacedAt IS NULL"),
                    Map.entry("Share", OF_PERSON),
                    Map.entry("Concern", OF_PERSON))
            .map(part -> "(SELECT COUNT(x) FROM " + part.getKey() + " x WHERE " + part.getValue() + ")")
            .collect(Collectors.joining(", ", "SELECT ", " FROM Person p WHERE p.id = :person"));

    private final EntityManager entities;

    Moving(EntityManager entities) {
        this.entities = entities;
    }

    MovesAlong of(UUID personId) {
        var counts = entities.createQuery(COUNTS, Object[].class)
                .setParameter("person", personId)
                .getSingleResult();
        int at = 0;
        return new MovesAlong(
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at++]),
                number(counts[at]));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
