package org.kith.people.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** A phone of mine on which a code opens Kith. */
@Entity
@Table(name = "my_known_phone")
class KnownPhone extends KithRecord {
    @Column(updatable = false)
    private String name;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "last_used_at", updatable = false)
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected KnownPhone() {}

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    PhoneRow row() {
        return new PhoneRow(id(), name, madeAt, lastUsedAt);
    }
}
