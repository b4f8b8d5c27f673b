package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** How it is with the visits, said by the person in one question. */
@MappedSuperclass
abstract class PulseRecord extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(updatable = false)
    private int feels;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    @Column(name = "said_by", updatable = false)
    private UUID saidBy;

    @Column(updatable = false)
    private boolean keyed;

    protected PulseRecord() {}

    protected PulseRecord(UUID id, Owner owner, UUID matchId, int feels, UUID by, boolean keyed, Instant now) {
        super(id, owner);
        CareRule.FEELS_FROM_1_TO_5.require(feels >= 1 && feels <= 5);
        this.matchId = matchId;
        this.feels = feels;
        saidBy = by;
        saidAt = now;
        this.keyed = keyed;
    }
}
