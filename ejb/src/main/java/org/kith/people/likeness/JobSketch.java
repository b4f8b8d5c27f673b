package org.kith.people.likeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Sketch;

/** Somebody of any partner, as the service itself compares them; no partner's account reads this. */
@Entity
@Table(name = "job_sketch")
class JobSketch {
    @Id
    private UUID id;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    private @Nullable String nickname;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    private @Nullable String postcode;

    @Column(name = "phone_digits")
    private String phoneDigits;

    protected JobSketch() {}

    UUID ownerPartnerId() {
        return ownerPartnerId;
    }

    Sketch sketch() {
        return new Sketch(
                id, "", givenName, familyName, preferredName, nickname, dateOfBirth, postcode, phoneDigits, null);
    }
}
