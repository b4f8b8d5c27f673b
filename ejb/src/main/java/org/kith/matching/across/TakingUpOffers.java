package org.kith.matching.across;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;
import org.kith.matching.Answer;
import org.kith.matching.Matches;
import org.kith.people.Mode;
import org.kith.people.Timeline;
import org.kith.people.sharing.Sharing;
import org.kith.referrals.WaitingList;

/** A partner looking at volunteers whom others offer for its people, asking the person, and saying yes or no to the other partner. */
@Stateless
public class TakingUpOffers {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Matches matches;

    @Inject
    private WaitingList waiting;

    @Inject
    private Sharing sharing;

    @Inject
    private AgreeingAcross agreeing;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public TakingUpOffers() {}

    /** For tests, which have no container. */
    TakingUpOffers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.matches = new Matches(entities);
        this.waiting = new WaitingList(entities);
        this.sharing = new Sharing(entities, clock);
        this.agreeing = new AgreeingAcross(entities, clock);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** Offers that are open now, the oldest first. */
    @Allowed(record = MATCH, action = LIST)
    public List<OfferReceived> offers() {
        return entities.createQuery("SELECT o FROM SeenOffer o ORDER BY o.offeredAt, o.id", SeenOffer.class)
                .setMaxResults(50)
                .getResultStream()
                .map(offer -> offer.seen(Mode.HOME))
                .toList();
    }

    @Allowed(record = MATCH, action = READ)
    public OfferReceived offer(UUID offerId) {
        var offer = seen(offerId);
        var mode = waiting.openFor(offer.personId())
                .map(entry -> entry.needs().mode())
                .orElse(Mode.HOME);
        return offer.seen(mode);
    }

    /** The person will be asked; until then nobody else is proposed to the person. */
    @Allowed(record = MATCH, action = UPDATE)
    public void takeUp(UUID offerId) {
        var offer = seen(offerId);
        var entry = waiting.openFor(offer.personId());
        OfferRule.PERSON_STILL_LOOKS.require(entry.isPresent());
        RowLock.claim(entities, "waiting_entry", entry.orElseThrow().id());
        OfferRule.PERSON_IS_ASKED_ONCE.require(!Matches.isAskedAcross(entities, offer.personId())
                && matches.ofPerson(offer.personId()).stream()
                        .noneMatch(match -> match.isOpen() && match.introducedOn() == null));
        change(offerId).takeUp(CurrentActor.get(), clock.instant());
        timeline.add(
                offer.personId(),
                OfferEvent.OFFER_TAKEN_UP,
                offer.seen(Mode.HOME).handle());
    }

    /**
     * What the person said. A yes is one to names being told as well, and needs the person's choice on record.
     *
     * @return the match, when the volunteer has said yes too; null while it is an offer, or over
     */
    @Allowed(record = MATCH, action = UPDATE)
    public @Nullable UUID personSays(UUID offerId, Answer answer) {
        var known = change(offerId);
        if (answer == Answer.YES && known.matchId() != null) {
            return known.matchId();
        }
        var offer = seen(offerId);
        if (answer == Answer.YES) {
            OfferRule.PERSON_AGREED_TO_NAMES.require(sharing.mayIntroduce(known.shareId()));
        }
        known.personSays(answer, CurrentActor.get(), clock.instant());
        timeline.add(
                offer.personId(),
                answer == Answer.YES ? OfferEvent.OFFER_PERSON_SAID_YES : OfferEvent.OFFER_PERSON_SAID_NO,
                offer.seen(Mode.HOME).handle());
        return answer == Answer.YES && offer.volunteerAnswer() == Answer.YES ? agreeing.agree(offerId) : null;
    }

    /** The offer is not taken up; the volunteer's place is free again. */
    @Allowed(record = MATCH, action = UPDATE)
    public void leave(UUID offerId) {
        seen(offerId);
        change(offerId).end(OfferEnd.NOT_TAKEN_UP, CurrentActor.get(), clock.instant());
    }

    private SeenOffer seen(UUID offerId) {
        var offer = entities.find(SeenOffer.class, offerId);
        if (offer == null) {
            throw new NotFound();
        }
        return offer;
    }

    private ReceivedOffer change(UUID offerId) {
        var offer = entities.find(ReceivedOffer.class, offerId);
        if (offer == null) {
            throw new NotFound();
        }
        return offer;
    }
}
