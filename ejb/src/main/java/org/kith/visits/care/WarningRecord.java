package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A sign that a match may be in trouble, as it was seen. */
@MappedSuperclass
abstract class WarningRecord extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private WarningKind kind;

    @Column(name = "since_day", updatable = false)
    private LocalDate since;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    protected WarningRecord() {}

    protected WarningRecord(UUID id, Owner owner, UUID matchId, Sign sign, Instant now) {
        super(id, owner);
        this.matchId = matchId;
        kind = sign.kind();
        since = sign.since();
        seenAt = now;
    }

    UUID matchId() {
        return matchId;
    }

    WarningKind kind() {
        return kind;
    }

    LocalDate since() {
        return since;
    }

    Instant seenAt() {
        return seenAt;
    }
}
