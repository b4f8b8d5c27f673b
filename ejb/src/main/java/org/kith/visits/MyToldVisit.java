package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.kernel.Owner;

/** A visit nobody planned, told by the volunteer who made it. */
@Entity
@Table(name = "my_told_visit")
class MyToldVisit extends VisitRecord {
    protected MyToldVisit() {}

    MyToldVisit(UUID id, Owner owner, UUID matchId, Slot slot, String mode) {
        super(id, owner, matchId, null, slot, mode);
    }
}
