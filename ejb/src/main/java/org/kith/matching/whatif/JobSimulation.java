package org.kith.matching.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.matching.BackgroundRunner;

/** A simulation that was asked for and is not made yet, as the service sees it; only read. */
@Entity
@Table(name = "job_simulation")
class JobSimulation implements BackgroundRunner.Stopped {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "beat_at")
    private Instant beatAt;

    protected JobSimulation() {}

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Actor by() {
        return new Actor(askedBy, askedByName, Role.PARTNERSHIP_ADMINISTRATOR, partnershipId, null, null, null);
    }
}
