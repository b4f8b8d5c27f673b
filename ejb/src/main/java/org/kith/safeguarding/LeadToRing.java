package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who will ring when a concern is raised; read only. */
@Entity
@Table(name = "lead_to_ring")
class LeadToRing {
    @Id
    private UUID id;

    @Column
    private String name;

    @Column(name = "partner_name")
    private String partnerName;

    @Column
    private @Nullable String phone;

    protected LeadToRing() {}

    String name() {
        return name;
    }

    String partnerName() {
        return partnerName;
    }

    @Nullable
    String phone() {
        return phone;
    }
}
