package org.kith.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A partnership of this installation, for the job that goes through all of them; read only. */
@Entity
@Table(name = "public_partnership")
class PlannedCity {
    @Id
    private UUID id;

    protected PlannedCity() {}
}
