package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;

/** A person's own record, as the person or a carer who may act reads it. Never written here. */
@Entity
@Table(name = "own_person")
class OwnPerson {
    @Id
    private UUID id;

    private String reference;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    private @Nullable String nickname;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    private @Nullable String phone;
    private @Nullable String mobile;
    private @Nullable String email;

    @Column(name = "address_line1")
    private @Nullable String addressLine1;

    @Column(name = "address_line2")
    private @Nullable String addressLine2;

    private @Nullable String town;
    private @Nullable String postcode;

    @Column(name = "access_notes")
    private @Nullable String accessNotes;

    @Enumerated(EnumType.STRING)
    private Communication communication = Communication.PHONE;

    @Column(name = "large_print")
    private boolean largePrint;

    @Column(name = "communication_notes")
    private @Nullable String communicationNotes;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    private @Nullable String brings;

    @Column(name = "deal_breakers")
    private @Nullable String dealBreakers;

    protected OwnPerson() {}

    String reference() {
        return reference;
    }

    PersonDetails details() {
        return new PersonDetails(
                new Identity(givenName, familyName, preferredName, nickname, dateOfBirth, null, languages),
                new Contact(
                        phone,
                        mobile,
                        email,
                        addressLine1,
                        addressLine2,
                        town,
                        postcode,
                        accessNotes,
                        communication,
                        largePrint,
                        communicationNotes),
                new Need(interests, brings, dealBreakers));
    }
}
