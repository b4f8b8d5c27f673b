package org.kith.matching;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom other partners lend to the own one now: handles that nobody took on yet, and those on record here. */
final class LentVolunteers {
    private final Map<UUID, LentVolunteer> handles = new HashMap<>();
    private final Map<UUID, String> guests = new HashMap<>();

    private LentVolunteers(List<LentVolunteer> lent) {
        for (var one : lent) {
            var guest = one.guestId();
            if (guest == null) {
                handles.put(one.id(), one);
            } else {
                guests.put(guest, one.lenderName());
            }
        }
    }

    static LentVolunteers of(EntityManager entities) {
        return new LentVolunteers(entities.createQuery("SELECT l FROM LentVolunteer l", LentVolunteer.class)
                .getResultList());
    }

    /** Those who could be taken on, as the engine sees them. */
    List<Candidate> candidates() {
        return handles.values().stream().map(LentVolunteer::candidate).toList();
    }

    /** The handle of somebody who could be taken on; null for the own volunteers. */
    @Nullable
    String handle(UUID id) {
        var lent = handles.get(id);
        return lent == null ? null : lent.handle();
    }

    /** Who lends this volunteer, known by a handle or on record here; null for the own volunteers. */
    @Nullable
    String lender(UUID id) {
        var lent = handles.get(id);
        return lent == null ? guests.get(id) : lent.lenderName();
    }
}
