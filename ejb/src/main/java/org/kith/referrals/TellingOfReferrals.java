package org.kith.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.partnership.Directory;
import org.kith.people.notice.Addressee;
import org.kith.people.notice.Notices;

/**
 * Tells the referrer and the person what became of a referral. A person who has not agreed yet is not written to: they are
 * asked by a call first. Of somebody who has died nobody is told by letter.
 */
@Dependent
class TellingOfReferrals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private Notices notices;

    @Inject
    private Directory directory;

    void received(Referral referral) {
        tell(referral, Told.TO_PERSON_RECEIVED, Told.TO_REFERRER_RECEIVED, null);
    }

    void accepted(Referral referral) {
        tell(referral, Told.TO_PERSON_ACCEPTED, Told.TO_REFERRER_ACCEPTED, null);
    }

    void declined(Referral referral, DeclineReason reason, @Nullable String signpost) {
        if (!reason.isToldByLetter()) {
            return;
        }
        var elsewhere = signpost == null || signpost.isBlank() ? "" : notices.say("elsewhere", signpost.strip());
        tell(referral, Told.TO_PERSON_DECLINED, Told.TO_REFERRER_DECLINED, elsewhere);
    }

    private void tell(Referral referral, Told toPerson, Told toReferrer, @Nullable String elsewhere) {
        var said = referral.said();
        if (said.agreement().how().isAgreement()) {
            tell(person(said.person()), referral, toPerson, elsewhere);
        }
        if (said.referrer().kind() != ReferrerKind.SELF && said.referrer().name() != null) {
            tell(referrer(said.referrer(), said.referrer().name()), referral, toReferrer, elsewhere);
        }
    }

    private void tell(Addressee to, Referral referral, Told kind, @Nullable String elsewhere) {
        var partner = directory.partner(CurrentActor.get().owner().partnerId());
        var person = referral.said().person();
        notices.tell(
                to,
                referral.id(),
                kind,
                to.name(),
                partner.name(),
                partner.phone() == null ? "" : partner.phone(),
                referral.reference(),
                DAY.format(referral.decideBy()),
                person.preferredName() == null ? person.givenName() : person.preferredName(),
                elsewhere == null ? "" : elsewhere);
    }

    private static Addressee person(NewReferral.Referred person) {
        return new Addressee(
                person.name(),
                person.email(),
                person.phone(),
                person.addressLine1() == null
                        ? null
                        : Addressee.lines(
                                person.name(),
                                person.addressLine1(),
                                person.addressLine2(),
                                person.town(),
                                person.postcode()));
    }

    private static Addressee referrer(NewReferral.Referrer referrer, String name) {
        return new Addressee(name, referrer.email(), referrer.phone(), null);
    }
}
