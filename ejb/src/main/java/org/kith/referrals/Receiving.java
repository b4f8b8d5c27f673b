package org.kith.referrals;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.PARTNER;
import static org.kith.access.Record.REFERRAL;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.Settings;
import org.kith.people.Postcode;
import org.kith.people.Timeline;

/** Taking referrals in. Sending the same one again changes nothing and gives the same receipt. */
@Stateless
public class Receiving {
    @Inject
    private Referrals referrals;

    @Inject
    private Directory directory;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ReferralReceived> received;

    @Inject
    private Clock clock;

    /** From the public form or a signed-in referrer: goes to the partner that looks after the area, else to nobody yet. */
    @Allowed(record = REFERRAL, action = CREATE)
    public Receipt receive(UUID id, NewReferral said) {
        var before = referrals.intakeReference(id);
        if (before.isPresent()) {
            return new Receipt(id, before.get());
        }
        var referral = IntakeReferral.from(id, CurrentActor.get(), partnerFor(said), said, settings(), clock);
        referrals.add(referral);
        received.fire(new ReferralReceived(id));
        return new Receipt(id, referral.reference());
    }

    /** Staff write down what came on paper, by telephone or by message; it is their partner's. */
    @Allowed(record = REFERRAL, action = CREATE)
    public Receipt writeDown(UUID id, ReceivedVia via, NewReferral said) {
        var before = referrals.find(id);
        if (before.isPresent()) {
            return new Receipt(id, before.get().reference());
        }
        var referral = Referral.receive(id, CurrentActor.get(), via, said, settings(), clock);
        referrals.add(referral);
        timeline.add(id, ReferralEvent.REFERRAL_WRITTEN_DOWN, null);
        received.fire(new ReferralReceived(id));
        return new Receipt(id, referral.reference());
    }

    /** How many weeks people have lately waited, when there were enough of them to say. */
    @Allowed(record = PARTNER, action = LIST)
    public OptionalInt presentWaitInWeeks() {
        return referrals.presentWaitInWeeks();
    }

    private Settings settings() {
        return directory.settingsOn(LocalDate.now(clock));
    }

    private @Nullable UUID partnerFor(NewReferral said) {
        return Optional.ofNullable(Postcode.orNothing(said.person().postcode()))
                .flatMap(postcode -> directory.partnerFor(postcode.outwardCode()))
                .map(PartnerSummary::id)
                .orElse(null);
    }
}
