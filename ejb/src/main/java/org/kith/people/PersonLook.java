package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked at a person of the own partner or changed the record: which role of which partner, not who. */
@Entity
@Table(name = "person_look")
class PersonLook {
    @Id
    private Long seq;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;
    private String record;
    private @Nullable String role;

    @Column(name = "partner_name")
    private @Nullable String partnerName;

    protected PersonLook() {}
}
