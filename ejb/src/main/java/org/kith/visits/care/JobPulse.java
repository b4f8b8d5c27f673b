package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.kernel.Clocks;

/** What a person said, for the service that looks for signs; read only. */
@Entity
@Table(name = "job_pulse")
class JobPulse {
    @Id
    private UUID id;

    @Column(name = "match_id")
    private UUID matchId;

    @Column
    private int feels;

    @Column(name = "said_at")
    private Instant saidAt;

    protected JobPulse() {}

    UUID matchId() {
        return matchId;
    }

    int feels() {
        return feels;
    }

    LocalDate saidOn() {
        return LocalDate.ofInstant(saidAt, Clocks.CITY);
    }
}
