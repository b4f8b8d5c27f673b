package org.kith.people.glass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A look of another partner at a person of the own one. */
@Entity
@Table(name = "glass_at_us")
class GlassAtUs extends LookRecord {
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "by_role")
    private String byRole;

    @Column(name = "by_partner_id")
    private UUID byPartnerId;

    protected GlassAtUs() {}

    GlassLook look() {
        return look(personId, byName, byRole, byPartnerId, null);
    }
}
