package org.kith.web.referrals;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;
import org.kith.referrals.AgreedHow;
import org.kith.referrals.NewReferral;
import org.kith.referrals.ReferrerKind;
import org.kith.web.ui.ReachAnswers;

/** What has been answered so far about a new referral: shared by the public form, staff who write down, and referrers. */
public class ReferralAnswers extends ReachAnswers {
    private static final long serialVersionUID = 1L;

    private @Nullable ReferrerKind kind;
    private @Nullable @Size(max = 120) String referrerName;
    private @Nullable @Size(max = 160) String organisation;
    private @Nullable @Size(max = 40) String referrerPhone;
    private @Nullable @Email @Size(max = 160) String referrerEmail;
    private @Nullable @Size(max = 60) String relationship;
    private @Nullable @Size(max = 80) String givenName;
    private @Nullable @Size(max = 80) String familyName;
    private @Nullable @Size(max = 80) String preferredName;
    private @Nullable LocalDate born;
    private @Nullable @Size(max = 4000) String reason;
    private @Nullable @Size(max = 2000) String interests;
    private @Nullable @Size(max = 2000) String accessNeeds;
    private @Nullable Mode mode;
    private @Nullable @Size(max = 500) String bestContact;
    private @Nullable AgreedHow agreedHow;
    private @Nullable LocalDate agreedOn;

    /** The referral, once the pages have seen to it that the required answers are there. */
    public NewReferral said() {
        var asking = Objects.requireNonNull(kind);
        return new NewReferral(
                new NewReferral.Referred(
                        Objects.requireNonNull(givenName),
                        Objects.requireNonNull(familyName),
                        preferredName,
                        born,
                        phone,
                        email,
                        addressLine1,
                        addressLine2,
                        town,
                        postcode),
                asking == ReferrerKind.SELF
                        ? NewReferral.Referrer.self()
                        : new NewReferral.Referrer(
                                asking, referrerName, organisation, referrerPhone, referrerEmail, relationship),
                new NewReferral.Request(
                        Objects.requireNonNull(reason),
                        interests,
                        accessNeeds,
                        Objects.requireNonNull(mode),
                        bestContact),
                new NewReferral.Agreement(
                        asking == ReferrerKind.SELF ? AgreedHow.SELF_REFERRED : Objects.requireNonNull(agreedHow),
                        agreedOn));
    }

    public boolean isForSelf() {
        return kind == ReferrerKind.SELF;
    }

    public boolean isProfessional() {
        return kind != null && kind.isProfessional();
    }

    /** Somebody left a way to be reached. */
    boolean isReachable() {
        return Stream.of(phone, email, postcode, referrerPhone, referrerEmail).anyMatch(Objects::nonNull);
    }

    public List<ReferrerKind> getKinds() {
        return List.of(ReferrerKind.values());
    }

    public List<ReferrerKind> getProfessions() {
        return Arrays.stream(ReferrerKind.values())
                .filter(ReferrerKind::isProfessional)
                .toList();
    }

    public List<Mode> getModes() {
        return List.of(Mode.values());
    }

    /** How somebody else can have agreed; a person who asks for themselves agrees by asking. */
    public List<AgreedHow> getAgreements() {
        return List.of(
                AgreedHow.TOLD_REFERRER, AgreedHow.IN_WRITING, AgreedHow.LEGAL_REPRESENTATIVE, AgreedHow.NOT_YET);
    }

    public @Nullable ReferrerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ReferrerKind kind) {
        this.kind = kind;
    }

    public @Nullable String getReferrerName() {
        return referrerName;
    }

    public void setReferrerName(@Nullable String referrerName) {
        this.referrerName = referrerName;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getReferrerPhone() {
        return referrerPhone;
    }

    public void setReferrerPhone(@Nullable String referrerPhone) {
        this.referrerPhone = referrerPhone;
    }

    public @Nullable String getReferrerEmail() {
        return referrerEmail;
    }

    public void setReferrerEmail(@Nullable String referrerEmail) {
        this.referrerEmail = referrerEmail;
    }

    public @Nullable String getRelationship() {
        return relationship;
    }

    public void setRelationship(@Nullable String relationship) {
        this.relationship = relationship;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getPreferredName() {
        return preferredName;
    }

    public void setPreferredName(@Nullable String preferredName) {
        this.preferredName = preferredName;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getInterests() {
        return interests;
    }

    public void setInterests(@Nullable String interests) {
        this.interests = interests;
    }

    public @Nullable String getAccessNeeds() {
        return accessNeeds;
    }

    public void setAccessNeeds(@Nullable String accessNeeds) {
        this.accessNeeds = accessNeeds;
    }

    public @Nullable Mode getMode() {
        return mode;
    }

    public void setMode(@Nullable Mode mode) {
        this.mode = mode;
    }

    public @Nullable String getBestContact() {
        return bestContact;
    }

    public void setBestContact(@Nullable String bestContact) {
        this.bestContact = bestContact;
    }

    public @Nullable AgreedHow getAgreedHow() {
        return agreedHow;
    }

    public void setAgreedHow(@Nullable AgreedHow agreedHow) {
        this.agreedHow = agreedHow;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }
}
