package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The safeguarding lead of another partner; read only. */
@Entity
@Table(name = "other_lead")
class OtherLead {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column
    private String name;

    @Column(name = "partner_name")
    private String partnerName;

    @Column
    private @Nullable String phone;

    protected OtherLead() {}

    UUID partnerId() {
        return partnerId;
    }

    LeadElsewhere facts() {
        return new LeadElsewhere(id, name, partnerName, phone);
    }
}
