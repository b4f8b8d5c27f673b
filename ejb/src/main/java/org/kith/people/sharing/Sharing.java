package org.kith.people.sharing;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.SHARE;
import static org.kith.people.sharing.ShareRule.AGREEMENT_IS_IN_FORCE;
import static org.kith.people.sharing.ShareRule.LEVEL_IS_AGREED;
import static org.kith.people.sharing.ShareRule.PERSON_SAID_YES;
import static org.kith.people.sharing.ShareRule.SHARE_HAS_A_REASON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.partnership.agreement.Agreeing;
import org.kith.partnership.agreement.AgreementSeen;
import org.kith.partnership.agreement.DataGroup;
import org.kith.people.People;
import org.kith.people.Timeline;
import org.kith.people.consent.Choice;
import org.kith.people.consent.Consenting;

/** Opening a person's record to another partner, changing how far, and closing it again. */
@Stateless
public class Sharing {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Agreeing agreeing;

    @Inject
    private Consenting consenting;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    protected Sharing() {}

    /** For tests, which have no container. */
    public Sharing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.agreeing = new Agreeing(entities, clock);
        this.consenting = new Consenting(entities, clock);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** All shares of a person, those that run first. */
    @Allowed(record = SHARE, action = READ)
    public List<ShareGiven> sharesOf(UUID personId) {
        people.get(personId);
        return entities.createQuery(
                        "SELECT s FROM Share s WHERE s.personId = :person ORDER BY s.revokedAt, s.untilOn DESC, s.id",
                        Share.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(Share::seen)
                .toList();
    }

    /** Shares about which another partner asked for more, the oldest first. */
    @Allowed(record = SHARE, action = LIST)
    public List<ShareGiven> askedForMore() {
        return entities.createQuery(
                        "SELECT s FROM Share s WHERE s.askedLevel IS NOT NULL AND s.revokedAt IS NULL ORDER BY"
                                + " s.grantedAt",
                        Share.class)
                .setMaxResults(100)
                .getResultStream()
                .map(Share::seen)
                .toList();
    }

    /** @param shareId made by the form; the same id again changes nothing */
    @Allowed(record = SHARE, action = CREATE)
    public void grant(UUID personId, UUID shareId, Grant grant) {
        if (entities.find(Share.class, shareId) != null) {
            return;
        }
        var person = people.claim(personId);
        var agreement = agreeing.agreement(grant.agreementId());
        requireRests(personId, agreement, grant.toPartnerId(), grant.level());
        entities.persist(new Share(
                shareId,
                person,
                grant,
                agreement.terms().purpose(),
                LocalDate.now(clock),
                clock.instant(),
                CurrentActor.get().account()));
        timeline.add(personId, ShareEvent.SHARE_GRANTED, null);
    }

    /** Another level or last day, asked for or not. */
    @Allowed(record = SHARE, action = UPDATE)
    public void change(UUID personId, UUID shareId, int seen, int level, LocalDate untilOn) {
        var share = get(personId, shareId);
        share.requireVersion(seen);
        requireRests(personId, agreeing.agreement(share.agreementId()), share.toPartnerId(), level);
        share.become(level, untilOn, LocalDate.now(clock));
        timeline.add(personId, ShareEvent.SHARE_CHANGED, null);
    }

    /** What was asked for is not given; the share stays as it is. */
    @Allowed(record = SHARE, action = UPDATE)
    public void refuseMore(UUID personId, UUID shareId) {
        get(personId, shareId).refuseMore();
    }

    /** Closed again; the other partner sees nothing from its next request on. */
    @Allowed(record = SHARE, action = END)
    public void revoke(UUID personId, UUID shareId, String why) {
        SHARE_HAS_A_REASON.require(!why.isBlank());
        get(personId, shareId).revoke(clock.instant(), CurrentActor.get().account(), why.strip());
        timeline.add(personId, ShareEvent.SHARE_REVOKED, null);
    }

    /** Whether names may be told through a share, as far as the agreement and the person's choices go. */
    @Allowed(record = SHARE, action = READ)
    public boolean mayIntroduce(UUID shareId) {
        var share = entities.find(Share.class, shareId);
        if (share == null) {
            throw new NotFound();
        }
        var agreement = agreeing.agreement(share.agreementId());
        return agreement.terms().level() >= 2
                && saidYes(share.personId(), agreement, share.toPartnerId(), DataGroup.NEED)
                && saidYes(share.personId(), agreement, share.toPartnerId(), DataGroup.NAMES);
    }

    private void requireRests(UUID personId, AgreementSeen agreement, UUID toPartnerId, int level) {
        AGREEMENT_IS_IN_FORCE.require(agreement.isInForce(CurrentActor.get().partnerId())
                && agreement.isInForce(toPartnerId)
                && !toPartnerId.equals(CurrentActor.get().partnerId()));
        LEVEL_IS_AGREED.require(level >= 1 && level <= agreement.terms().level());
        PERSON_SAID_YES.require(saidYes(personId, agreement, toPartnerId, DataGroup.NEED)
                && (level < 2 || saidYes(personId, agreement, toPartnerId, DataGroup.NAMES)));
    }

    private boolean saidYes(UUID personId, AgreementSeen agreement, UUID toPartnerId, DataGroup group) {
        return consenting.choices(personId).stream()
                .filter(Choice::isStanding)
                .anyMatch(choice -> choice.given()
                        && choice.group() == group
                        && choice.toPartnerId().equals(toPartnerId)
                        && choice.purpose() == agreement.terms().purpose());
    }

    private Share get(UUID personId, UUID shareId) {
        var share = entities.find(Share.class, shareId);
        if (share == null || !share.personId().equals(personId)) {
            throw new NotFound();
        }
        return share;
    }
}
