package org.kith.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody whose measures are due now, at one time point. Read only: the view computes it. */
@Entity
@Table(name = "measure_due")
public class DueMeasure {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_point")
    private TimePoint timePoint;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected DueMeasure() {}

    UUID personId() {
        return personId;
    }

    TimePoint timePoint() {
        return timePoint;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
