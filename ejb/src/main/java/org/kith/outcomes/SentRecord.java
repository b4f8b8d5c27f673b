package org.kith.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Questions sent to a person: which, for when, and until which day they may be answered. */
@MappedSuperclass
abstract class SentRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_point", updatable = false)
    private TimePoint timePoint;

    @Column(updatable = false)
    private String instruments;

    @Column(name = "until_on", updatable = false)
    private LocalDate untilOn;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected SentRecord() {}

    SentRecord(UUID id, Owner owner, UUID person, TimePoint timePoint, List<String> instruments, LocalDate untilOn) {
        super(id, owner);
        personId = person;
        this.timePoint = timePoint;
        this.instruments = String.join(",", instruments);
        this.untilOn = untilOn;
    }

    void answer(Instant now) {
        OutcomeRule.QUESTIONS_ARE_OPEN.require(answeredAt == null);
        answeredAt = now;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    UUID personId() {
        return personId;
    }

    TimePoint timePoint() {
        return timePoint;
    }

    List<String> instruments() {
        return List.of(instruments.split(","));
    }

    LocalDate untilOn() {
        return untilOn;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
