package org.kith.evaluation.elsewhere;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Something that happened to a person elsewhere. */
@MappedSuperclass
abstract class EventRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EventKind kind;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private @Nullable Integer nights;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EventSource source;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Certainty certainty;

    @Column(updatable = false)
    private @Nullable String words;

    @Column(name = "struck_at")
    private @Nullable Instant struckAt;

    protected EventRecord() {}

    protected EventRecord(UUID id, Owner owner, UUID personId, NewEvent event) {
        super(id, owner);
        this.personId = personId;
        kind = event.kind();
        happenedOn = event.happenedOn();
        nights = event.nights();
        source = event.source();
        certainty = event.certainty();
        words = event.words();
    }

    boolean isStruck() {
        return struckAt != null;
    }

    void strike(Instant now) {
        struckAt = now;
    }

    boolean is(EventKind wanted) {
        return kind == wanted;
    }

    boolean isIn(Exposure exposure) {
        return exposure.holds(personId, happenedOn);
    }

    UUID personId() {
        return personId;
    }

    EventFacts facts() {
        return new EventFacts(id(), new NewEvent(kind, happenedOn, nights, source, certainty, words), isStruck());
    }
}
