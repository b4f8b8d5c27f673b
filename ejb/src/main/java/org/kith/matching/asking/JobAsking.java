package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When a side was asked, for the service that watches; read only. */
@Entity
@Table(name = "job_asking")
class JobAsking {
    @Id
    private UUID id;

    @Column(name = "match_id")
    private UUID matchId;

    @Column(name = "made_at")
    private Instant madeAt;

    protected JobAsking() {}
}
