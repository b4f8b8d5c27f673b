package org.kith.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.KithRecord;
import org.kith.partnership.Settings;
import org.kith.people.Mode;
import org.kith.people.Postcode;

/**
 * What was said when befriending was asked for, as it was received. Staff, the public form and the partnership's
 * administrator each reach it through a view of their own, so there is one class for each and this for what they share.
 */
@MappedSuperclass
abstract class ReferralRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "owner_partner_id", updatable = false)
    private @Nullable UUID ownerPartnerId;

    @Column(updatable = false)
    private String reference;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "received_via", updatable = false)
    private ReceivedVia receivedVia;

    @Column(name = "recorded_by", updatable = false)
    private @Nullable UUID recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "referrer_kind", updatable = false)
    private ReferrerKind referrerKind;

    @Column(name = "referrer_name", updatable = false)
    private @Nullable String referrerName;

    @Column(name = "referrer_organisation", updatable = false)
    private @Nullable String referrerOrganisation;

    @Column(name = "referrer_phone", updatable = false)
    private @Nullable String referrerPhone;

    @Column(name = "referrer_email", updatable = false)
    private @Nullable String referrerEmail;

    @Column(name = "referrer_relationship", updatable = false)
    private @Nullable String referrerRelationship;

    @Column(name = "referrer_account_id", updatable = false)
    private @Nullable UUID referrerAccountId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    private @Nullable String phone;
    private @Nullable String email;

    @Column(name = "address_line1")
    private @Nullable String addressLine1;

    @Column(name = "address_line2")
    private @Nullable String addressLine2;

    private @Nullable String town;
    private @Nullable String postcode;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Column(updatable = false)
    private String reason;

    @Column(name = "interests_text", updatable = false)
    private @Nullable String interestsText;

    @Column(name = "access_needs", updatable = false)
    private @Nullable String accessNeeds;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mode mode;

    @Column(name = "best_contact", updatable = false)
    private @Nullable String bestContact;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_how")
    private AgreedHow agreedHow;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "priority_band")
    private int priorityBand;

    @Column(name = "acknowledge_by", updatable = false)
    private LocalDate acknowledgeBy;

    @Column(name = "decide_by", updatable = false)
    private LocalDate decideBy;

    protected ReferralRecord() {}

    /** A referral as it comes in: its reference and its target dates are fixed here and stay. */
    protected ReferralRecord(
            UUID id,
            Actor actor,
            @Nullable UUID owner,
            ReceivedVia via,
            NewReferral said,
            Settings settings,
            Clock clock) {
        super(id);
        var today = LocalDate.now(clock);
        said.requireSense(today, settings);
        partnershipId = Objects.requireNonNull(actor.partnershipId());
        ownerPartnerId = owner;
        reference = Ids.reference('R');
        receivedAt = clock.instant();
        receivedVia = via;
        recordedBy = actor.accountId();
        referrerAccountId = via == ReceivedVia.SIGNED_IN ? actor.accountId() : null;
        priorityBand = 3;
        acknowledgeBy = WorkingDays.after(today, settings.acknowledgeWorkingDays());
        decideBy = WorkingDays.after(today, settings.decideWorkingDays());
        keepPerson(said.person());
        keepReferrer(said.referrer());
        reason = said.request().reason();
        interestsText = said.request().interests();
        accessNeeds = said.request().accessNeeds();
        mode = said.request().mode();
        bestContact = said.request().bestContact();
        agreedHow = said.agreement().how();
        agreedOn = said.agreement().on() == null && agreedHow.isAgreement()
                ? today
                : said.agreement().on();
    }

    private void keepPerson(NewReferral.Referred person) {
        givenName = person.givenName();
        familyName = person.familyName();
        preferredName = person.preferredName();
        dateOfBirth = person.dateOfBirth();
        phone = person.phone();
        email = person.email();
        addressLine1 = person.addressLine1();
        addressLine2 = person.addressLine2();
        town = person.town();
        var place = Postcode.orNothing(person.postcode());
        postcode = place == null ? null : place.text();
        outwardCode = place == null ? null : place.outwardCode();
    }

    private void keepReferrer(NewReferral.Referrer referrer) {
        referrerKind = referrer.kind();
        referrerName = referrer.name();
        referrerOrganisation = referrer.organisation();
        referrerPhone = referrer.phone();
        referrerEmail = referrer.email();
        referrerRelationship = referrer.relationship();
    }

    UUID partnershipId() {
        return partnershipId;
    }

    Optional<UUID> partner() {
        return Optional.ofNullable(ownerPartnerId);
    }

    String reference() {
        return reference;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The city's day on which it came in: ages and targets count from here. */
    LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, Clocks.CITY);
    }

    ReceivedVia receivedVia() {
        return receivedVia;
    }

    LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    LocalDate decideBy() {
        return decideBy;
    }

    int band() {
        return priorityBand;
    }

    @Nullable
    String outwardCode() {
        return outwardCode;
    }

    @Nullable
    LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    AgreedHow agreedHow() {
        return agreedHow;
    }

    /** Everything that was said, as it was received. */
    NewReferral said() {
        return new NewReferral(
                new NewReferral.Referred(
                        givenName,
                        familyName,
                        preferredName,
                        dateOfBirth,
                        phone,
                        email,
                        addressLine1,
                        addressLine2,
                        town,
                        postcode),
                new NewReferral.Referrer(
                        referrerKind,
                        referrerName,
                        referrerOrganisation,
                        referrerPhone,
                        referrerEmail,
                        referrerRelationship),
                new NewReferral.Request(reason, interestsText, accessNeeds, mode, bestContact),
                new NewReferral.Agreement(agreedHow, agreedOn));
    }

    protected void changeBand(int band) {
        priorityBand = band;
    }

    protected void changeAgreement(AgreedHow how, LocalDate on) {
        agreedHow = how;
        agreedOn = on;
    }

    protected void changeBirthday(LocalDate birthday) {
        dateOfBirth = birthday;
    }
}
