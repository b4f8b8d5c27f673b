package org.kith.volunteering.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a passport ended before its day, as the service reads it. Nobody's name; read only. */
@Entity
@Table(name = "job_passport_end")
class PassportEnd {
    @Id
    private UUID id;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column(name = "to_partner_id")
    private UUID toPartnerId;

    private String handle;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "to_name")
    private String toName;

    protected PassportEnd() {}

    UUID id() {
        return id;
    }

    boolean isOf(UUID partnerId) {
        return partnerId.equals(ownerPartnerId) || partnerId.equals(toPartnerId);
    }

    String handle() {
        return handle;
    }

    String ownerName() {
        return ownerName;
    }

    String toName() {
        return toName;
    }
}
