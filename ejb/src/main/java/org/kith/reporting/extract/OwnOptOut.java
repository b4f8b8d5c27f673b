package org.kith.reporting.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;

/** A person's own no to every extract. */
@Entity
@Table(name = "own_extract_opt_out")
class OwnOptOut extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "opted_out_at", updatable = false)
    private Instant optedOutAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected OwnOptOut() {}

    OwnOptOut(UUID id, Actor person, Instant now) {
        super(id, person.owner());
        personId = person.personId();
        optedOutAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
