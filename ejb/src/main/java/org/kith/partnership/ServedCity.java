package org.kith.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A partnership of this installation, for the jobs that go through all of them; read only. */
@Entity
@Table(name = "public_partnership")
class ServedCity {
    @Id
    private UUID id;

    protected ServedCity() {}

    UUID id() {
        return id;
    }
}
