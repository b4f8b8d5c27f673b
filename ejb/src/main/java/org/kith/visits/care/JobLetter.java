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

/** A planned visit of a person who chose letters, for the service that writes them; read only. */
@Entity
@Table(name = "job_letter")
class JobLetter {
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

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "address_line1")
    private @Nullable String addressLine1;

    @Column(name = "address_line2")
    private @Nullable String addressLine2;

    private @Nullable String town;

    private @Nullable String postcode;

    @Column(name = "volunteer_name")
    private String volunteerName;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "partner_phone")
    private @Nullable String partnerPhone;

    protected JobLetter() {}

    Owner owner() {
        return new Owner(partnershipId, ownerPartnerId);
    }

    UUID personId() {
        return personId;
    }

    /** Without lines when no address is known: then there is nothing to post. */
    Addressee person() {
        return new Addressee(
                givenName + " " + familyName, null, null, Addressee.lines(addressLine1, addressLine2, town, postcode));
    }

    String greeting() {
        return personName;
    }

    LocalDate day() {
        return day;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    Instant startsAtMoment() {
        return startsAtMoment;
    }

    String volunteerName() {
        return volunteerName;
    }

    String partnerName() {
        return partnerName;
    }

    String partnerPhone() {
        return partnerPhone == null ? "" : partnerPhone;
    }
}
