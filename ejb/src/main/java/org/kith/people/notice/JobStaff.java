package org.kith.people.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.access.Role;

/** Somebody who works for a partner today; read only. */
@Entity
@Table(name = "job_staff")
class JobStaff {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "partner_name")
    private String partnerName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    private String name;

    @Column
    private String username;

    protected JobStaff() {}

    StaffToTell facts() {
        return new StaffToTell(partnershipId, partnerId, partnerName, role, name, username);
    }
}
