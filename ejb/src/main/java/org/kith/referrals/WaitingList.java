package org.kith.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.NotFound;

/** Who waits for a match at the actor's partner. */
@Dependent
public class WaitingList {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected WaitingList() {}

    /** For tests, which have no container. */
    public WaitingList(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<WaitingEntry> find(UUID id) {
        return Optional.ofNullable(entities.find(WaitingEntry.class, id));
    }

    /** @throws NotFound when there is no such entry for this actor */
    public WaitingEntry get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public void add(WaitingEntry entry) {
        entities.persist(entry);
    }

    /** The entry under which a person waits now. */
    public Optional<WaitingEntry> openFor(UUID personId) {
        return entities.createQuery(
                        "SELECT w FROM WaitingEntry w WHERE w.personId = :person AND w.closedOn IS NULL"
                                + " ORDER BY w.waitingSince, w.id",
                        WaitingEntry.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who waits, by priority: the whole list for a whole plan. */
    public List<WaitingEntry> open() {
        return entities.createQuery(
                        "SELECT w FROM WaitingEntry w WHERE w.closedOn IS NULL"
                                + " ORDER BY w.priorityBand, w.waitingSince, w.id",
                        WaitingEntry.class)
                .getResultList();
    }

    /** A page of those who wait; with a day, only those not spoken with since before it. */
    List<WaitingRow> page(
            Optional<LocalDate> notContactedSince, WaitingSort sort, boolean descending, int first, int most) {
        var direction = descending ? " DESC" : " ASC";
        var query = entities.createQuery(
                "SELECT NEW org.kith.referrals.WaitingRow(w.id, p.id, p.reference, p.givenName, p.preferredName,"
                        + " p.familyName, p.outwardCode, w.priorityBand, w.mode, w.waitingSince, w.lastContactOn,"
                        + " w.interimTelephone) FROM WaitingEntry w JOIN Person p ON p.id = w.personId"
                        + " WHERE w.closedOn IS NULL" + (notContactedSince.isPresent() ? SILENT : "")
                        + " ORDER BY " + sort.order().replace("*", direction) + ", w.id",
                WaitingRow.class);
        notContactedSince.ifPresent(day -> query.setParameter("day", day));
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many wait, and how many of them were not spoken with since before a day, in one query. */
    WaitingCounts counts(LocalDate notContactedSince) {
        var row = entities.createQuery(
                        "SELECT COUNT(w), SUM(CASE WHEN COALESCE(w.lastContactOn, w.waitingSince) <= :day THEN 1 ELSE 0 END)"
                                + " FROM WaitingEntry w WHERE w.closedOn IS NULL",
                        Object[].class)
                .setParameter("day", notContactedSince)
                .getSingleResult();
        return new WaitingCounts((Long) row[0], row[1] instanceof Number due ? due.longValue() : 0);
    }

    long count(Optional<LocalDate> notContactedSince) {
        var query = entities.createQuery(
                "SELECT COUNT(w) FROM WaitingEntry w WHERE w.closedOn IS NULL"
                        + (notContactedSince.isPresent() ? SILENT : ""),
                Long.class);
        notContactedSince.ifPresent(day -> query.setParameter("day", day));
        return query.getSingleResult();
    }

    private static final String SILENT = " AND COALESCE(w.lastContactOn, w.waitingSince) <= :day";
}
