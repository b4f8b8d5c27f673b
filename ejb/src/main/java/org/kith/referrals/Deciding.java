package org.kith.referrals;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.REFERRAL;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.people.People;
import org.kith.people.PersonEvent;
import org.kith.people.Registering;
import org.kith.people.Timeline;

/** What a partner does with a referral: acknowledge, hold, give it a band, accept or decline. */
@Stateless
public class Deciding {
    @Inject
    private Referrals referrals;

    @Inject
    private Registering registering;

    @Inject
    private People people;

    @Inject
    private WaitingList waiting;

    @Inject
    private Directory directory;

    @Inject
    private Timeline timeline;

    @Inject
    private TellingOfReferrals telling;

    @Inject
    private Event<ReferralAccepted> accepted;

    @Inject
    private Event<ReferralDeclined> declined;

    @Inject
    private Clock clock;

    /** It arrived: the referrer and the person are told, by e-mail, letter or a call. */
    @Allowed(record = REFERRAL, action = UPDATE)
    public void acknowledge(UUID id, int seen) {
        var referral = referrals.get(id, seen);
        referral.acknowledge(CurrentActor.get().account(), clock.instant());
        telling.received(referral);
        timeline.add(id, ReferralEvent.REFERRAL_ACKNOWLEDGED, null);
    }

    @Allowed(record = REFERRAL, action = UPDATE)
    public void hold(UUID id, int seen, LocalDate until, String reason) {
        referrals.get(id, seen).hold(until, reason, today(), clock.instant());
        timeline.add(id, ReferralEvent.REFERRAL_HELD, reason);
    }

    @Allowed(record = REFERRAL, action = UPDATE)
    public void resume(UUID id, int seen) {
        referrals.get(id, seen).resume();
        timeline.add(id, ReferralEvent.REFERRAL_RESUMED, null);
    }

    /** The person agreed after the referral had come in. */
    @Allowed(record = REFERRAL, action = UPDATE)
    public void recordAgreement(UUID id, int seen, AgreedHow how, LocalDate on) {
        referrals.get(id, seen).agree(how, on, today());
        timeline.add(id, ReferralEvent.REFERRAL_AGREED, null);
    }

    @Allowed(record = REFERRAL, action = UPDATE)
    public void putInBand(UUID id, int seen, int band, String reason) {
        referrals.get(id, seen).putInBand(band, reason);
        timeline.add(id, ReferralEvent.REFERRAL_BAND_CHANGED, band + ": " + reason);
    }

    /** Registers the person, who waits from the day of the referral on. Accepting the same one again changes nothing. */
    @Allowed(record = REFERRAL, action = APPROVE)
    public UUID accept(UUID id, int seen, Acceptance acceptance) {
        var referral = referrals.get(id);
        if (referral.person().filter(acceptance.person()::equals).isPresent()) {
            return acceptance.person();
        }
        referral.requireVersion(seen);
        referral.requireAcceptable(
                acceptance.details().identity().dateOfBirth(), directory.settingsOn(referral.receivedOn()));
        register(acceptance);
        startWaiting(referral, acceptance.person(), acceptance.needs(), acceptance.band(), acceptance.bandReason());
        return acceptance.person();
    }

    /** The person is on record already: no second record, they wait again. */
    @Allowed(record = REFERRAL, action = APPROVE)
    public UUID acceptKnown(UUID id, int seen, UUID person, WaitingNeeds needs, int band, @Nullable String bandReason) {
        var referral = referrals.get(id, seen);
        var known = people.claim(person);
        referral.requireAcceptable(known.identity().dateOfBirth(), directory.settingsOn(referral.receivedOn()));
        if (!known.isOpen()) {
            known.reopen();
            timeline.add(person, PersonEvent.PERSON_REOPENED, null);
        }
        startWaiting(referral, person, needs, band, bandReason);
        return person;
    }

    @Allowed(record = REFERRAL, action = APPROVE)
    public void decline(UUID id, int seen, DeclineReason reason, @Nullable String signpost, @Nullable String note) {
        var referral = referrals.get(id, seen);
        referral.decline(reason, signpost, note, CurrentActor.get().account(), clock.instant());
        telling.declined(referral, reason, signpost);
        timeline.add(id, ReferralEvent.REFERRAL_DECLINED, note);
        declined.fire(new ReferralDeclined(id));
    }

    private void register(Acceptance acceptance) {
        var id = registering.register(acceptance.person(), acceptance.details(), List.of());
        people.supportFor(people.get(id)).describe(acceptance.support());
    }

    private void startWaiting(
            Referral referral, UUID person, WaitingNeeds needs, int band, @Nullable String bandReason) {
        if (band != referral.band()) {
            referral.putInBand(band, bandReason);
        }
        var entry = WaitingEntry.open(
                Ids.next(),
                CurrentActor.get().owner(),
                person,
                referral.id(),
                referral.receivedOn(),
                band,
                needs,
                waiting.openFor(person).isPresent());
        if (referral.bandReason() != null) {
            entry.putInBand(band, referral.bandReason());
        }
        waiting.add(entry);
        referral.accept(person, CurrentActor.get().account(), clock.instant());
        timeline.add(referral.id(), ReferralEvent.REFERRAL_ACCEPTED, null);
        timeline.add(person, ReferralEvent.WAITING_STARTED, null);
        telling.accepted(referral);
        accepted.fire(new ReferralAccepted(referral.id(), person, entry.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
