package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** A warning as the service makes it. Its id is made of what it is, so that the same sign is one warning. */
@Entity
@Table(name = "job_warning")
class JobWarning extends WarningRecord {
    @Column(name = "answered_at", insertable = false, updatable = false)
    private @Nullable Instant answeredAt;

    protected JobWarning() {}

    JobWarning(Owner owner, UUID matchId, Sign sign, Instant now) {
        super(idOf(matchId, sign), owner, matchId, sign, now);
    }

    static UUID idOf(UUID matchId, Sign sign) {
        return UUID.nameUUIDFromBytes((matchId + sign.kind().name() + sign.since()).getBytes(StandardCharsets.UTF_8));
    }

    boolean isOpen() {
        return answeredAt == null;
    }
}
