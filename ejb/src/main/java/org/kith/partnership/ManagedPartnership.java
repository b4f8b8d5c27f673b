package org.kith.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** The partnership where its administrator may change it. */
@Entity
@Table(name = "adm_partnership")
class ManagedPartnership extends KithRecord {
    private String name;
    private String city;
    private @Nullable String phone;

    protected ManagedPartnership() {}

    void change(PartnershipDetails details) {
        requireVersion(details.version());
        name = details.name();
        city = details.city();
        phone = details.phone();
    }

    PartnershipDetails details() {
        return new PartnershipDetails(version(), name, city, phone);
    }
}
