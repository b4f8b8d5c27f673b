package org.kith.volunteering.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** A passport with which the own partner took a volunteer on, for its manager, who may end that. */
@Entity
@Table(name = "taken_passport")
class TakenPassport extends PartnerRecord {
    @Column(name = "guest_id", insertable = false, updatable = false)
    private UUID guestId;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_why")
    private @Nullable String endedWhy;

    protected TakenPassport() {}

    UUID guestId() {
        return guestId;
    }

    /** @return false when it was ended before */
    boolean end(String why, UUID by, Instant now) {
        PassportRule.REVOKING_HAS_A_REASON.require(!why.isBlank());
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        endedBy = by;
        endedWhy = why.strip();
        return true;
    }
}
