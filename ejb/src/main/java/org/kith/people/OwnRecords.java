package org.kith.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.NotFound;

/** What the acting person may read of their own record. */
@Dependent
class OwnRecords {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected OwnRecords() {}

    OwnRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws NotFound when it is not the actor's own */
    OwnRecord of(UUID personId) {
        var found = entities.createQuery(
                        "SELECT p, s FROM OwnPerson p LEFT JOIN OwnSupport s ON s.id = p.id WHERE p.id = :id",
                        Object[].class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var person = (OwnPerson) found[0];
        var support = Optional.ofNullable((OwnSupport) found[1]);
        var carers = entities.createQuery(
                        "SELECT c FROM OwnCarer c WHERE c.endedOn IS NULL ORDER BY c.name", OwnCarer.class)
                .getResultStream()
                .map(OwnCarer::row)
                .toList();
        return new OwnRecord(
                person.reference(),
                person.details(),
                support.map(OwnSupport::support).orElse(Support.NONE),
                carers);
    }

    List<Look> looks(UUID personId) {
        return entities.createQuery(
                        "SELECT NEW org.kith.people.Look(l.happenedAt, l.action, l.record, l.role, l.accountName,"
                                + " l.partnerName) FROM OwnLook l WHERE l.personId = :me ORDER BY l.id DESC",
                        Look.class)
                .setParameter("me", personId)
                .setMaxResults(200)
                .getResultList();
    }

    List<LooksOf> looksByRole(UUID personId) {
        return entities.createQuery(LooksOf.FROM + "OwnLook" + LooksOf.GROUPED, LooksOf.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
