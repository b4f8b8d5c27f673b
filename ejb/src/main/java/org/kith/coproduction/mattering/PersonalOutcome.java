package org.kith.coproduction.mattering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Clocks;
import org.kith.people.Person;

/** Something that matters to a person, as the partner's staff write it down. */
@Entity
@Table(name = "personal_outcome")
class PersonalOutcome extends PersonalOutcomeRecord {
    @Column(name = "wanted_at", updatable = false)
    private Instant wantedAt;

    @Column(name = "wanted_by", updatable = false)
    private UUID wantedBy;

    protected PersonalOutcome() {}

    PersonalOutcome(UUID id, Person person, NewOutcome wanted, UUID by, Instant now) {
        super(id, person.owner(), person.id(), wanted, Clocks.dayOf(now));
        wantedAt = now;
        wantedBy = by;
    }
}
