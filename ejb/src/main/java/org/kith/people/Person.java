package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/**
 * An older person who is referred or supported. Registered once, described better over time, closed with a reason and opened
 * again when they come back; never deleted by hand.
 */
@Entity
@Table(name = "person")
public class Person extends PartnerRecord {
    private static final LocalDate OLDEST_BIRTH = LocalDate.of(1900, 1, 1);

    @Column(updatable = false)
    private String reference;

    @Column(name = "former_references")
    private String formerReferences = "";

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    private @Nullable String nickname;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    private @Nullable String phone;
    private @Nullable String mobile;

    @Column(name = "phone_digits")
    private String phoneDigits;

    private @Nullable String email;

    @Column(name = "address_line1")
    private @Nullable String addressLine1;

    @Column(name = "address_line2")
    private @Nullable String addressLine2;

    private @Nullable String town;
    private @Nullable String postcode;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

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

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private @Nullable UUID registeredBy;

    @Column(name = "new_since", insertable = false, updatable = false)
    private @Nullable Instant newSince;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_reason")
    private @Nullable CloseReason closedReason;

    protected Person() {}

    private Person(UUID id, Owner owner, Instant now, @Nullable UUID by) {
        super(id, owner);
        reference = Ids.reference('P');
        registeredAt = now;
        registeredBy = by;
    }

    /**
     * A new record.
     *
     * @param id made by the client
     * @param by the account of whoever registers, null for a job
     */
    public static Person register(UUID id, Owner owner, PersonDetails details, Instant now, @Nullable UUID by) {
        var person = new Person(id, owner, now, by);
        person.describe(details.identity(), LocalDate.ofInstant(now, Clocks.CITY));
        person.reachAt(details.contact());
        person.prefer(details.need());
        return person;
    }

    /** Says again who the person is. */
    public void describe(Identity identity, LocalDate today) {
        PersonRule.RECORD_IS_OPEN.require(isOpen());
        PersonRule.PERSON_HAS_A_NAME.require(
                !identity.givenName().isEmpty() && !identity.familyName().isEmpty());
        var born = identity.dateOfBirth();
        PersonRule.BIRTH_IS_POSSIBLE.require(born == null || !born.isAfter(today) && !born.isBefore(OLDEST_BIRTH));
        Vocabulary.languages().strangerIn(identity.languages()).ifPresent(code -> {
            PersonRule.LANGUAGE_IS_IN_THE_LIST.require(false, code);
        });
        givenName = identity.givenName();
        familyName = identity.familyName();
        preferredName = identity.preferredName();
        nickname = identity.nickname();
        dateOfBirth = born;
        gender = identity.gender();
        languages = new TreeSet<>(identity.languages());
        searchText = Words.searchText(
                reference, givenName, familyName, preferredName, nickname, formerReferences.replace("-", ""));
    }

    /** Found by the references of a record that was merged into this one, too. */
    public void answerFor(Person merged) {
        PersonRule.RECORD_IS_OPEN.require(isOpen());
        var all = Words.orNothing(formerReferences + " " + merged.reference + " " + merged.formerReferences);
        formerReferences = all == null ? "" : all;
    }

    /** Says again how and where the person is reached. */
    public void reachAt(Contact contact) {
        PersonRule.RECORD_IS_OPEN.require(isOpen());
        var found = Postcode.orNothing(contact.postcode());
        phone = contact.phone();
        mobile = contact.mobile();
        phoneDigits = Words.phoneDigits(phone, mobile);
        email = contact.email();
        addressLine1 = contact.addressLine1();
        addressLine2 = contact.addressLine2();
        town = contact.town();
        postcode = found == null ? null : found.text();
        outwardCode = found == null ? null : found.outwardCode();
        accessNotes = contact.accessNotes();
        communication = contact.communication();
        largePrint = contact.largePrint();
        communicationNotes = contact.communicationNotes();
    }

    /** Says again what the person likes, brings and will not have. */
    public void prefer(Need need) {
        PersonRule.RECORD_IS_OPEN.require(isOpen());
        Vocabulary.interests().strangerIn(need.interests()).ifPresent(code -> {
            PersonRule.INTEREST_IS_IN_THE_LIST.require(false, code);
        });
        interests = new TreeSet<>(need.interests());
        brings = need.brings();
        dealBreakers = need.dealBreakers();
    }

    /** Ends the service's contact with the person. */
    public void close(CloseReason reason, LocalDate day) {
        PersonRule.RECORD_IS_OPEN.require(isOpen());
        closedOn = day;
        closedReason = reason;
    }

    /** The person came back, or the closing was a mistake. */
    public void reopen() {
        PersonRule.RECORD_IS_CLOSED.require(!isOpen());
        closedOn = null;
        closedReason = null;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public String reference() {
        return reference;
    }

    /** What to call the person: preferred and family name. */
    public String name() {
        return firstName() + " " + familyName;
    }

    /** What to say to the person, and all a volunteer is told. */
    public String firstName() {
        return preferredName == null ? givenName : preferredName;
    }

    /** Years on a day, null when the date of birth is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return dateOfBirth == null ? null : Period.between(dateOfBirth, day).getYears();
    }

    public @Nullable Gender gender() {
        return gender;
    }

    /** The area the person lives in, null when no address is known. */
    public @Nullable String outwardCode() {
        return outwardCode;
    }

    public Identity identity() {
        return new Identity(givenName, familyName, preferredName, nickname, dateOfBirth, gender, languages);
    }

    public Contact contact() {
        return new Contact(
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
                communicationNotes);
    }

    public Need need() {
        return new Need(interests, brings, dealBreakers);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** From when on the first days run in which nobody outside the partner sees the person. */
    public Instant newSince() {
        return newSince == null ? registeredAt : newSince;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable CloseReason closedReason() {
        return closedReason;
    }
}
