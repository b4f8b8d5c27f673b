package org.kith.people.likeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whom to talk about a person, once both partners want to. */
@Entity
@Table(name = "likeness_talk")
class LikenessTalk {
    @Id
    private UUID id;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "partner_phone")
    private @Nullable String partnerPhone;

    protected LikenessTalk() {}

    String partnerName() {
        return partnerName;
    }

    @Nullable
    String partnerPhone() {
        return partnerPhone;
    }
}
