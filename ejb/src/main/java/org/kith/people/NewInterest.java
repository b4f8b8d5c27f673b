package org.kith.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;

/** What the partnership's administrator adds or changes. */
@Entity
@Table(name = "adm_interest")
class NewInterest extends InterestRecord {
    protected NewInterest() {}

    NewInterest(UUID id, String code, Actor by, Instant now) {
        super(id, code, by, now);
    }
}
