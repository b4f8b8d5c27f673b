package org.kith.visits.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.PartnerRecord;

/** The picture of a receipt. Its id is the claim's. */
@MappedSuperclass
abstract class ReceiptRecord extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Lob
    @Column(updatable = false)
    private byte[] picture;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    protected ReceiptRecord() {}

    protected ReceiptRecord(ClaimRecord claim, byte[] picture, Instant now) {
        super(claim.id(), claim.owner());
        volunteerId = claim.volunteerId();
        this.picture = picture.clone();
        keptAt = now;
    }

    byte[] picture() {
        return picture.clone();
    }
}
