package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.people.notice.Addressee;

/** A planned visit and the two of it, for the service that reminds them; read only. */
@Entity
@Table(name = "job_reminder")
class JobReminder {
    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column(name = "visit_day")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "starts_at_utc")
    private Instant startsAtMoment;

    @Column(name = "volunteer_name")
    private String volunteerName;

    @Column(name = "volunteer_email")
    private @Nullable String volunteerEmail;

    @Column(name = "volunteer_phone")
    private @Nullable String volunteerPhone;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_email")
    private @Nullable String personEmail;

    @Column(name = "person_mobile")
    private @Nullable String personMobile;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "partner_phone")
    private @Nullable String partnerPhone;

    protected JobReminder() {}

    UUID id() {
        return id;
    }

    Owner owner() {
        return new Owner(partnershipId, ownerPartnerId);
    }

    LocalTime startsAt() {
        return startsAt;
    }

    Instant startsAtMoment() {
        return startsAtMoment;
    }

    Addressee volunteer() {
        return new Addressee(volunteerName, volunteerEmail, volunteerPhone, null);
    }

    Addressee person() {
        return new Addressee(personName, personEmail, personMobile, null);
    }

    String partnerName() {
        return partnerName;
    }

    String partnerPhone() {
        return partnerPhone == null ? "" : partnerPhone;
    }
}
