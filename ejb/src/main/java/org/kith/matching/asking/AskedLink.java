package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;
import org.kith.matching.Side;

/** The asking that whoever came by a code acts for. */
@Entity
@Table(name = "asked_link")
class AskedLink extends PartnerRecord {
    @Column(name = "match_id", updatable = false, insertable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, insertable = false)
    private Side side;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    protected AskedLink() {}

    /** Whether this was the first time. */
    boolean open(Instant now) {
        if (openedAt != null) {
            return false;
        }
        openedAt = now;
        return true;
    }

    UUID matchId() {
        return matchId;
    }

    Side side() {
        return side;
    }
}
