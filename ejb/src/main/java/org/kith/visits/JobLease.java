package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which job runs somewhere right now. */
@Entity
@Table(name = "job_lease")
class JobLease {
    @Id
    private String name;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected JobLease() {}
}
