package org.kith.people.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.kernel.Owner;
import org.kith.partnership.agreement.DataGroup;

/** A choice in the hands of the staff of the person's partner. */
@Entity
@Table(name = "consent")
class Consent extends ConsentRecord {
    protected Consent() {}

    Consent(UUID id, Owner owner, UUID personId, Asked asked, DataGroup group, Actor by, Instant now) {
        super(id, owner, personId, asked, group, by, now);
    }
}
