package org.kith.matching.transfer;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.TRANSFER;
import static org.kith.matching.transfer.TransferRule.PARTNER_IS_A_MEMBER;
import static org.kith.matching.transfer.TransferRule.PERSON_AGREED_TO_TRANSFER;
import static org.kith.matching.transfer.TransferRule.PERSON_HAS_NO_OPEN_MATCH;
import static org.kith.matching.transfer.TransferRule.PERSON_IS_NOT_NEW;
import static org.kith.matching.transfer.TransferRule.TRANSFER_GOES_TO_ANOTHER;
import static org.kith.matching.transfer.TransferRule.TRANSFER_HAS_A_REASON;
import static org.kith.matching.transfer.TransferRule.TRANSFER_IS_OFFERED_ONCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.matching.Match;
import org.kith.matching.Matches;
import org.kith.partnership.Partners;
import org.kith.people.People;
import org.kith.people.PersonRule;
import org.kith.people.Timeline;
import org.kith.referrals.Following;
import org.kith.referrals.ReferralRule;

/** Offering a referral or a person to another partner. It stays here until the other one says yes. */
@Stateless
public class Transferring {
    private static final int MOST = 100;
    // Nobody is seen outside their partner in their first days.
    private static final Duration EMBARGO = Duration.ofDays(7);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Following referrals;

    @Inject
    private People people;

    @Inject
    private Matches matches;

    @Inject
    private Partners partners;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public Transferring() {}

    /** For tests, which have no container. */
    public Transferring(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.referrals = new Following(entities, clock);
        this.people = new People(entities);
        this.matches = new Matches(entities);
        this.partners = new Partners(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** @param transferId made by the form; the same id again changes nothing */
    @Allowed(record = TRANSFER, action = CREATE)
    public void offerReferral(UUID referralId, UUID transferId, NewTransfer offer) {
        if (entities.find(Transfer.class, transferId) != null) {
            return;
        }
        var referral = referrals.referral(referralId);
        ReferralRule.REFERRAL_IS_UNDECIDED.require(referral.isUndecided());
        requireReceiver(offer, true);
        requireOnce(referralId);
        var about = referral.said().person().name() + ", " + referral.reference();
        entities.persist(
                Transfer.ofReferral(transferId, referralId, about, offer, CurrentActor.get(), clock.instant()));
        timeline.add(referralId, TransferEvent.TRANSFER_OFFERED, offer.reason());
    }

    /** @param transferId made by the form; the same id again changes nothing */
    @Allowed(record = TRANSFER, action = CREATE)
    public void offerPerson(UUID personId, UUID transferId, NewTransfer offer) {
        if (entities.find(Transfer.class, transferId) != null) {
            return;
        }
        var person = people.get(personId);
        PersonRule.RECORD_IS_OPEN.require(person.isOpen());
        requireReceiver(offer, false);
        var asked = offer.agreedOn();
        PERSON_AGREED_TO_TRANSFER.require(
                offer.agreedHow() != null && asked != null && !asked.isAfter(LocalDate.now(clock)));
        PERSON_IS_NOT_NEW.require(!person.newSince().plus(EMBARGO).isAfter(clock.instant()));
        PERSON_HAS_NO_OPEN_MATCH.require(matches.ofPerson(personId).stream().noneMatch(Match::isOpen));
        requireOnce(personId);
        var about = person.name() + ", " + person.reference();
        entities.persist(Transfer.ofPerson(transferId, personId, about, offer, CurrentActor.get(), clock.instant()));
        timeline.add(personId, TransferEvent.TRANSFER_OFFERED, offer.reason());
    }

    /** What the own partner offered, the newest first. */
    @Allowed(record = TRANSFER, action = LIST)
    public List<TransferSeen> given() {
        return entities.createQuery("SELECT t FROM Transfer t ORDER BY t.offeredAt DESC, t.id", Transfer.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Transfer::seen)
                .toList();
    }

    /** @throws NotFound when the own partner offered no such thing */
    @Allowed(record = TRANSFER, action = READ)
    public TransferSeen given(UUID transferId) {
        return get(transferId).seen();
    }

    @Allowed(record = TRANSFER, action = END)
    public void withdraw(UUID transferId) {
        var transfer = get(transferId);
        transfer.withdraw(CurrentActor.get().account(), clock.instant());
        var subject = transfer.subjectId();
        if (subject != null) {
            timeline.add(subject, TransferEvent.TRANSFER_WITHDRAWN, null);
        }
    }

    private void requireReceiver(NewTransfer offer, boolean referral) {
        TRANSFER_HAS_A_REASON.require(!offer.reason().isBlank());
        TRANSFER_GOES_TO_ANOTHER.require(
                !offer.toPartnerId().equals(CurrentActor.get().partnerId()));
        var receiver = partners.summaries(LocalDate.now(clock)).stream()
                .filter(partner -> partner.id().equals(offer.toPartnerId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        PARTNER_IS_A_MEMBER.require(receiver.member());
        ReferralRule.PARTNER_TAKES_REFERRALS.require(!referral || receiver.takesReferrals());
    }

    private void requireOnce(UUID subjectId) {
        TRANSFER_IS_OFFERED_ONCE.require(
                given().stream().noneMatch(other -> other.isOpen() && subjectId.equals(other.subjectId())));
    }

    private Transfer get(UUID transferId) {
        var transfer = entities.find(Transfer.class, transferId);
        if (transfer == null) {
            throw new NotFound();
        }
        return transfer;
    }
}
