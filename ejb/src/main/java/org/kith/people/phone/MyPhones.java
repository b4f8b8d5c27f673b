package org.kith.people.phone;

import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.KNOWN_PHONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** Volunteers and people keeping the list of their own phones. */
@Stateless
public class MyPhones {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public MyPhones() {}

    MyPhones(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that are known, the one used last first. */
    @Allowed(record = KNOWN_PHONE, action = LIST)
    public List<PhoneRow> phones() {
        return entities.createQuery(
                        "SELECT p FROM KnownPhone p WHERE p.revokedAt IS NULL ORDER BY p.lastUsedAt DESC",
                        KnownPhone.class)
                .getResultStream()
                .map(KnownPhone::row)
                .toList();
    }

    /** It is lost, or was sold: whoever is signed in on it is out at the next request. */
    @Allowed(record = KNOWN_PHONE, action = END)
    public void forget(UUID phoneId) {
        Optional.ofNullable(entities.find(KnownPhone.class, phoneId))
                .orElseThrow(NotFound::new)
                .revoke(clock.instant());
    }
}
