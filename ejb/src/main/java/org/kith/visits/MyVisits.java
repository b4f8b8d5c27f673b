package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.NotFound;

/** What the acting volunteer may see of visits: those of open matches. */
@Dependent
class MyVisits {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected MyVisits() {}

    MyVisits(EntityManager entities) {
        this.entities = entities;
    }

    List<MyPerson> people() {
        return entities.createQuery("SELECT m FROM MyVisitingMatch m ORDER BY m.firstName, m.id", MyMatch.class)
                .getResultStream()
                .map(MyMatch::person)
                .toList();
    }

    /** @throws NotFound when the volunteer has no such open match */
    MyMatch match(UUID id) {
        return Optional.ofNullable(entities.find(MyMatch.class, id)).orElseThrow(NotFound::new);
    }

    List<MyVisit> between(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "SELECT v FROM MyVisit v WHERE v.day BETWEEN :from AND :until AND v.cancelledAt IS NULL"
                                + " ORDER BY v.day, v.startsAt",
                        MyVisit.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    MyVisit get(UUID id) {
        return Optional.ofNullable(find(id)).orElseThrow(NotFound::new);
    }

    @Nullable
    MyVisit find(UUID id) {
        return entities.find(MyVisit.class, id);
    }

    /** All visits of a match on a day, cancelled ones too. */
    List<MyVisit> onDay(UUID matchId, LocalDate day) {
        return entities.createQuery(
                        "SELECT v FROM MyVisit v WHERE v.matchId = :match AND v.day = :day ORDER BY v.startsAt",
                        MyVisit.class)
                .setParameter("match", matchId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Listens for the volunteer's quiet word in what they wrote. */
    void listen(UUID sourceId, UUID matchId, @Nullable String words, Instant now) {
        QuietWord.listen(entities, sourceId, matchId, words, now);
    }

    boolean hasNote(UUID id) {
        return entities.find(MyVisitNote.class, id) != null;
    }

    void add(Object record) {
        entities.persist(record);
    }

    Total total() {
        return entities.createQuery("SELECT t FROM MyTotal t", MyTotal.class)
                .getResultStream()
                .findFirst()
                .map(MyTotal::total)
                .orElse(Total.NONE);
    }
}
