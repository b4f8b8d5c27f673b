package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** A visit as the job that expects visits keeps it. */
@Entity
@Table(name = "job_visit")
class JobVisit extends VisitRecord {
    protected JobVisit() {}

    JobVisit(UUID id, Owner owner, UUID matchId, @Nullable UUID planId, Slot slot, String mode) {
        super(id, owner, matchId, planId, slot, mode);
    }
}
