package org.kith.evaluation.elsewhere;

import static org.kith.evaluation.elsewhere.ElsewhereRule.EVENT_HAS_HAPPENED;
import static org.kith.evaluation.elsewhere.ElsewhereRule.NIGHTS_ARE_IN_HOSPITAL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.people.Person;

/** Something that happened, as the partner's staff note it. */
@Entity
@Table(name = "external_event")
class ExternalEvent extends EventRecord {
    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", updatable = false)
    private UUID notedBy;

    @Column(name = "struck_by")
    private @Nullable UUID struckBy;

    protected ExternalEvent() {}

    ExternalEvent(UUID id, Person person, NewEvent event, UUID by, Instant now) {
        super(id, person.owner(), person.id(), event);
        EVENT_HAS_HAPPENED.require(!event.happenedOn().isAfter(Clocks.dayOf(now)));
        NIGHTS_ARE_IN_HOSPITAL.require(event.nights() == null
                || event.kind() == EventKind.HOSPITAL_ADMISSION && event.nights() >= 0 && event.nights() <= 999);
        notedAt = now;
        notedBy = by;
    }

    void strike(UUID by, Instant now) {
        strike(now);
        struckBy = by;
    }
}
