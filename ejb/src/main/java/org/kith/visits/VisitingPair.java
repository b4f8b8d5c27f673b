package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** Two people who were introduced, by the names staff use; read only. Its id is that of the match. */
@Entity
@Table(name = "visiting_pair")
class VisitingPair {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    @Column
    private String mode;

    @Column(name = "introduced_on")
    private LocalDate introducedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** It ended, or the volunteer's partner said that the volunteer cannot go on. */
    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "person_first_name")
    private String personFirstName;

    @Column(name = "volunteer_first_name")
    private String volunteerFirstName;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "volunteer_name")
    private String volunteerName;

    @Column(name = "volunteer_phone")
    private @Nullable String volunteerPhone;

    protected VisitingPair() {}

    UUID id() {
        return id;
    }

    Owner owner() {
        return new Owner(partnershipId, ownerPartnerId);
    }

    UUID personId() {
        return personId;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    String mode() {
        return mode;
    }

    boolean isUnderWay() {
        return lastDay == null;
    }

    boolean isWithin(LocalDate day) {
        return !day.isBefore(introducedOn) && (lastDay == null || !day.isAfter(lastDay));
    }

    PairSummary summary() {
        return new PairSummary(
                id, personId, personName, volunteerId, volunteerName, volunteerPhone, mode, introducedOn, endedOn);
    }
}
