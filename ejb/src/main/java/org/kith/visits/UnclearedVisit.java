package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit of a day on which the volunteer's checks or approval were missing, and to which nobody has seen yet. */
@Entity
@Table(name = "uncleared_visit")
class UnclearedVisit {
    @Id
    private UUID id;

    @Column(name = "match_id")
    private UUID matchId;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    @Column(name = "visit_day")
    private LocalDate day;

    private @Nullable String outcome;

    protected UnclearedVisit() {}

    UUID id() {
        return id;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    LocalDate day() {
        return day;
    }

    boolean happened() {
        return outcome != null;
    }
}
