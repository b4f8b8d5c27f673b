package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked at the person's own record, or changed it. */
@Entity
@Table(name = "own_look")
class OwnLook {
    @Id
    private Long id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;
    private String record;
    private @Nullable String role;

    @Column(name = "account_name")
    private @Nullable String accountName;

    @Column(name = "partner_name")
    private @Nullable String partnerName;

    protected OwnLook() {}
}
