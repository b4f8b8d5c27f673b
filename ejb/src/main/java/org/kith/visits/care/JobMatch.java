package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From when until when a match goes on; read only. */
@Entity
@Table(name = "job_match")
class JobMatch {
    @Id
    private UUID id;

    @Column(name = "introduced_on")
    private LocalDate introducedOn;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected JobMatch() {}
}
