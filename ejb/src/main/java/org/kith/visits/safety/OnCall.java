package org.kith.visits.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** Somebody on call, as the partner's staff keep the list. Taken off it, never deleted. */
@Entity
@Table(name = "on_call")
class OnCall extends OnCallRecord {
    @Version
    private int version;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected OnCall() {}

    OnCall(UUID id, Owner owner, NewOnCall who, UUID by, Instant now) {
        super(id, owner, who);
        addedAt = now;
        addedBy = by;
    }

    void remove(Instant now) {
        removedAt = removedAt == null ? now : removedAt;
    }
}
