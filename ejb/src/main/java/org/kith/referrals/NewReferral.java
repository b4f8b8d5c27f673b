package org.kith.referrals;

import static org.kith.referrals.ReferralRule.AGREEMENT_IS_PAST;
import static org.kith.referrals.ReferralRule.BIRTHDAY_IS_PAST;
import static org.kith.referrals.ReferralRule.OLD_ENOUGH_AT_REFERRAL;
import static org.kith.referrals.ReferralRule.REFERRER_IS_NAMED;
import static org.kith.referrals.ReferralRule.SOMEBODY_CAN_BE_REACHED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.Settings;
import org.kith.people.Mode;
import org.kith.people.Words;

/** What somebody tells us when they ask for befriending. */
public record NewReferral(
        @Valid Referred person,
        @Valid Referrer referrer,
        @Valid Request request,
        @Valid Agreement agreement) {

    /** The older person the referral is about. */
    public record Referred(
            @NotBlank @Size(max = 80) String givenName,
            @NotBlank @Size(max = 80) String familyName,
            @Nullable @Size(max = 80) String preferredName,
            @Nullable LocalDate dateOfBirth,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 160) String email,
            @Nullable @Size(max = 120) String addressLine1,
            @Nullable @Size(max = 120) String addressLine2,
            @Nullable @Size(max = 80) String town,
            @Nullable @Size(max = 12) String postcode) {
        public Referred {
            givenName = givenName.strip();
            familyName = familyName.strip();
            preferredName = Words.orNothing(preferredName);
            phone = Words.orNothing(phone);
            email = Words.orNothing(email);
            addressLine1 = Words.orNothing(addressLine1);
            addressLine2 = Words.orNothing(addressLine2);
            town = Words.orNothing(town);
            postcode = Words.orNothing(postcode);
        }

        /** The name the person goes by, with the family name. */
        public String name() {
            return (preferredName == null ? givenName : preferredName) + " " + familyName;
        }
    }

    /** Who asks. Of a person who asks for themselves only the kind is known. */
    public record Referrer(
            @NotNull ReferrerKind kind,
            @Nullable @Size(max = 120) String name,
            @Nullable @Size(max = 160) String organisation,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 160) String email,
            @Nullable @Size(max = 60) String relationship) {
        public Referrer {
            name = Words.orNothing(name);
            organisation = Words.orNothing(organisation);
            phone = Words.orNothing(phone);
            email = Words.orNothing(email);
            relationship = Words.orNothing(relationship);
        }

        /** The person asks for themselves. */
        public static Referrer self() {
            return new Referrer(ReferrerKind.SELF, null, null, null, null, null);
        }
    }

    /** What is asked for. */
    public record Request(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 2000) String interests,
            @Nullable @Size(max = 2000) String accessNeeds,
            @NotNull Mode mode,
            @Nullable @Size(max = 500) String bestContact) {
        public Request {
            reason = reason.strip();
            interests = Words.orNothing(interests);
            accessNeeds = Words.orNothing(accessNeeds);
            bestContact = Words.orNothing(bestContact);
        }
    }

    /**
     * The person's own agreement.
     *
     * @param on the day they agreed, null for the day of the referral
     */
    public record Agreement(
            @NotNull AgreedHow how, @Nullable LocalDate on) {}

    /** Refuses what could not be acted upon. A missing birthday is allowed here: it is asked before the decision. */
    void requireSense(LocalDate today, Settings settings) {
        requireAge(person.dateOfBirth(), today, settings);
        SOMEBODY_CAN_BE_REACHED.require(
                Stream.of(person.phone(), person.email(), person.postcode(), referrer.phone(), referrer.email())
                        .anyMatch(Objects::nonNull));
        REFERRER_IS_NAMED.require(referrer.kind() == ReferrerKind.SELF || referrer.name() != null);
        AGREEMENT_IS_PAST.require(agreement.on() == null || !agreement.on().isAfter(today));
    }

    /** Refuses somebody who is too young on the day of the referral. */
    static void requireAge(@Nullable LocalDate birthday, LocalDate referredOn, Settings settings) {
        if (birthday == null) {
            return;
        }
        BIRTHDAY_IS_PAST.require(!birthday.isAfter(referredOn) && birthday.getYear() >= 1900);
        OLD_ENOUGH_AT_REFERRAL.require(
                Period.between(birthday, referredOn).getYears() >= settings.minAge(), settings.minAge());
    }
}
