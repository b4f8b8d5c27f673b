package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** A visit as its partner's staff keep it. */
@Entity
@Table(name = "visit")
class Visit extends VisitRecord {
    protected Visit() {}

    Visit(UUID id, Owner owner, UUID matchId, @Nullable UUID planId, Slot slot, String mode) {
        super(id, owner, matchId, planId, slot, mode);
    }
}
