package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;

/** A plan that was asked for and is not made yet, as the service sees it; only read. */
@Entity
@Table(name = "job_plan_run")
class JobPlanRun implements BackgroundRunner.Stopped {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "owner_partner_id")
    private UUID partnerId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_as")
    private Role askedAs;

    @Column(name = "beat_at")
    private Instant beatAt;

    protected JobPlanRun() {}

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Actor by() {
        return new Actor(askedBy, askedByName, askedAs, partnershipId, partnerId, null, null);
    }
}
