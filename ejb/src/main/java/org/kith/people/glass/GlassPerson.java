package org.kith.people.glass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person behind a look that is open now. Gone as soon as it is over. */
@Entity
@Table(name = "glass_person")
class GlassPerson {
    @Id
    private UUID id;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owner_phone")
    private @Nullable String ownerPhone;

    private String reference;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    @Column(name = "with_contact")
    private boolean withContact;

    private @Nullable String phone;
    private @Nullable String mobile;
    private @Nullable String address;

    @Column(name = "access_notes")
    private @Nullable String accessNotes;

    protected GlassPerson() {}

    EmergencyPerson seen() {
        var first = preferredName == null ? givenName : preferredName;
        return new EmergencyPerson(
                untilAt,
                ownerName,
                ownerPhone,
                reference,
                first + " " + familyName,
                dateOfBirth,
                withContact,
                phone,
                mobile,
                address,
                accessNotes);
    }
}
