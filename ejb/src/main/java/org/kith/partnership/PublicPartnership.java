package org.kith.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the public sees of a partnership; read only. */
@Entity
@Table(name = "public_partnership")
class PublicPartnership {
    @Id
    private UUID id;

    private String name;
    private String city;
    private @Nullable String phone;

    protected PublicPartnership() {}

    CitySummary summary() {
        return new CitySummary(id, name, city, phone);
    }
}
