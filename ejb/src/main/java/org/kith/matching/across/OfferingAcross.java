package org.kith.matching.across;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.matching.Answer;
import org.kith.matching.Distances;
import org.kith.matching.Grounds;
import org.kith.matching.MatchRule;
import org.kith.matching.Outsider;
import org.kith.matching.Shortlist;
import org.kith.people.sharing.Joining;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.Volunteers;

/** A partner offering one of its volunteers, by a handle, to somebody whom another partner shares with it. */
@Stateless
public class OfferingAcross {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Joining joining;

    @Inject
    private AgreeingAcross agreeing;

    @Inject
    private Clock clock;

    public OfferingAcross() {}

    /** For tests, which have no container. */
    OfferingAcross(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.volunteers = new Volunteers(entities);
        this.joining = new Joining(entities, clock);
        this.agreeing = new AgreeingAcross(entities, clock);
        this.clock = clock;
    }

    /**
     * The own volunteers who would suit, the best first; without those who are offered to this person already.
     *
     * @throws NotFound when nobody is shared under this id now
     */
    @Allowed(record = MATCH, action = CREATE)
    public AcrossShortlist shortlist(UUID shareId) {
        var found = look(shareId);
        return new AcrossShortlist(
                found.shortlist().best().stream()
                        .map(one -> new AcrossShortlist.Suggested(
                                one.candidate().id(),
                                name(one.candidate().id()),
                                one.score(),
                                one.reasons(),
                                one.candidate().openPlaces()))
                        .toList(),
                found.shortlist().possible(),
                found.shortlist().blockedByRule().entrySet().stream()
                        .map(group -> new AcrossShortlist.Group(
                                group.getKey(), group.getValue().size()))
                        .toList());
    }

    /** What was offered for somebody who is shared now, the newest first. */
    @Allowed(record = MATCH, action = LIST)
    public List<OfferMade> offers(UUID shareId) {
        joining.need(shareId);
        return entities.createQuery(
                        "SELECT o, v, l FROM OwnOffer o JOIN Volunteer v ON v.id = o.volunteerId"
                                + " LEFT JOIN LentMatch l ON l.id = o.id WHERE o.shareId = :share"
                                + " ORDER BY o.offeredAt DESC, o.id",
                        Object[].class)
                .setParameter("share", shareId)
                .getResultStream()
                .map(row -> ((OwnOffer) row[0]).seen(((Volunteer) row[1]).name(), (LentMatch) row[2]))
                .toList();
    }

    /**
     * Offers a volunteer; the offer holds one of the volunteer's places. Asking again with the same id changes nothing.
     *
     * @throws org.kith.kernel.RuleBroken when something keeps the two apart or no place is free
     */
    @Allowed(record = MATCH, action = CREATE)
    public void offer(UUID offerId, UUID shareId, UUID volunteerId) {
        volunteers.claim(volunteerId);
        if (entities.find(OwnOffer.class, offerId) != null) {
            return;
        }
        var found = look(shareId);
        OfferRule.OFFER_IS_NEW.require(!found.offered().contains(volunteerId));
        var pair = found.outsider().pairWith(volunteerId);
        var broken = pair.firstBroken();
        if (broken != null) {
            MatchRule.PAIR_COULD_MEET.require(false, broken);
        }
        var by = CurrentActor.get();
        entities.persist(new OwnOffer(
                offerId,
                by.owner(),
                found.outsider().owner(),
                shareId,
                volunteerId,
                new Grounds(
                        found.outsider().criteria().score(pair, today()),
                        found.outsider().criteria().reasons(pair, today())),
                by,
                clock.instant()));
    }

    /** What the volunteer said. When the person has said yes too, the other partner has a match from now on. */
    @Allowed(record = MATCH, action = UPDATE)
    public void volunteerSays(UUID offerId, Answer answer) {
        var offer = live(offerId);
        offer.volunteerSays(answer, CurrentActor.get(), clock.instant());
        if (answer == Answer.YES && offer.personAnswer() == Answer.YES) {
            agreeing.agree(offerId);
        }
    }

    /** The volunteer cannot go on with somebody of another partner; the place is free, and the other partner is told. */
    @Allowed(record = MATCH, action = UPDATE)
    public void part(UUID offerId, String why) {
        find(offerId);
        OfferRule.PARTING_HAS_A_REASON.require(!why.isBlank());
        agreeing.part(offerId, why.strip());
    }

    /** The offer is taken back; it may be, whatever became of the share. */
    @Allowed(record = MATCH, action = UPDATE)
    public void takeBack(UUID offerId) {
        find(offerId).end(OfferEnd.TAKEN_BACK, CurrentActor.get(), clock.instant());
    }

    private OwnOffer live(UUID offerId) {
        var offer = find(offerId);
        joining.need(offer.shareId());
        return offer;
    }

    private OwnOffer find(UUID offerId) {
        return Optional.ofNullable(entities.find(OwnOffer.class, offerId)).orElseThrow(NotFound::new);
    }

    /** @param offered the volunteers who are offered to this person and not yet refused, taken back or taken on */
    private record Found(Outsider outsider, Set<UUID> offered, Shortlist shortlist) {}

    private Set<UUID> offered(UUID shareId) {
        return offers(shareId).stream()
                .filter(offer -> offer.endedAt() == null)
                .map(OfferMade::volunteerId)
                .collect(Collectors.toSet());
    }

    private Found look(UUID shareId) {
        var need = joining.need(shareId);
        OfferRule.PERSON_STILL_LOOKS.require(need.mode() != null && need.waitingSince() != null);
        var outsider = Outsider.of(entities, need, joining.ownerOf(shareId), today());
        var offered = offered(shareId);
        return new Found(
                outsider,
                offered,
                Shortlist.of(
                        outsider.seeker(),
                        outsider.candidates().stream()
                                .filter(candidate -> !offered.contains(candidate.id()))
                                .toList(),
                        outsider.criteria(),
                        today(),
                        Distances.ofAberdeen()));
    }

    private String name(UUID volunteerId) {
        return Objects.requireNonNull(volunteers.names(List.of(volunteerId)).get(volunteerId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
