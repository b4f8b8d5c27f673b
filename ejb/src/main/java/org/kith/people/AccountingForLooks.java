package org.kith.people;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.LOOK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;

/** Answering a person who asks: who saw my record? For the partner's staff to print and hand over. */
@Stateless
public class AccountingForLooks {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    protected AccountingForLooks() {}

    /** For tests, which have no container. */
    public AccountingForLooks(EntityManager entities) {
        this.entities = entities;
        this.people = new People(entities);
    }

    /**
     * By partner and role.
     *
     * @throws org.kith.kernel.NotFound when the person is not of the own partner
     */
    @Allowed(record = LOOK, action = LIST)
    public List<LooksOf> looksAt(UUID personId) {
        people.get(personId);
        return entities.createQuery(LooksOf.FROM + "PersonLook" + LooksOf.GROUPED, LooksOf.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The person's name, for the heading of what is printed. */
    @Allowed(record = LOOK, action = LIST)
    public String name(UUID personId) {
        return people.get(personId).name();
    }
}
