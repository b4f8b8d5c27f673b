package org.kith.safeguarding;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.HANDOVER;
import static org.kith.safeguarding.ConcernRule.CONCERN_IS_OPEN;
import static org.kith.safeguarding.ConcernRule.CONCERN_WAS_RECEIVED;
import static org.kith.safeguarding.ConcernRule.LEAD_IS_ELSEWHERE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.partnership.Partners;

/** One partner's safeguarding lead telling another's: a record of its own, which the other acknowledges. */
@Stateless
public class HandingOver {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    public HandingOver() {}

    HandingOver(EntityManager entities, Partners partners, Clock clock) {
        this.entities = entities;
        this.partners = partners;
        this.clock = clock;
    }

    /** The leads of the other partners, by partner. */
    @Allowed(record = HANDOVER, action = LIST)
    public List<LeadElsewhere> leads() {
        return entities.createQuery("SELECT l FROM OtherLead l ORDER BY l.partnerName, l.name", OtherLead.class)
                .getResultStream()
                .map(OtherLead::facts)
                .toList();
    }

    /** Tells the lead; asking again with the same id changes nothing. */
    @Allowed(record = HANDOVER, action = CREATE)
    public void handOver(UUID handoverId, UUID concernId, UUID leadId, NewHandover told) {
        if (entities.find(GivenHandover.class, handoverId) != null) {
            return;
        }
        var concern =
                Optional.ofNullable(entities.find(Concern.class, concernId)).orElseThrow(NotFound::new);
        CONCERN_WAS_RECEIVED.require(concern.isReceived());
        CONCERN_IS_OPEN.require(concern.isOpen());
        var lead = entities.find(OtherLead.class, leadId);
        LEAD_IS_ELSEWHERE.require(lead != null);
        entities.persist(new GivenHandover(handoverId, concern, lead, told, CurrentActor.get(), clock.instant()));
    }

    /** What became of a concern at other partners. */
    @Allowed(record = HANDOVER, action = LIST)
    public List<Handover> of(UUID concernId) {
        return entities.createQuery(
                        "SELECT h FROM GivenHandover h WHERE h.concernId = :concern ORDER BY h.givenAt",
                        GivenHandover.class)
                .setParameter("concern", concernId)
                .getResultStream()
                .map(given -> given.facts(partnerName(given.toPartnerId())))
                .toList();
    }

    /** Handed to me and not taken up yet, the most urgent first. */
    @Allowed(record = HANDOVER, action = LIST)
    public List<Handover> waiting() {
        return entities.createQuery(
                        "SELECT h FROM ReceivedHandover h WHERE h.acknowledgedAt IS NULL ORDER BY h.answerBy",
                        ReceivedHandover.class)
                .getResultStream()
                .map(this::received)
                .toList();
    }

    @Allowed(record = HANDOVER, action = READ)
    public Handover handover(UUID handoverId) {
        return received(get(handoverId));
    }

    /**
     * The lead has it: a concern of the own partner is made of it, in the words of whoever handed it over.
     *
     * @return the own concern
     */
    @Allowed(record = HANDOVER, action = UPDATE)
    public UUID acknowledge(UUID handoverId) {
        var handover = get(handoverId);
        var now = clock.instant();
        handover.acknowledge(CurrentActor.get(), now);
        if (entities.find(Concern.class, handoverId) == null) {
            var facts = received(handover);
            var worry = new Worry(
                    null,
                    null,
                    wordsOf(facts),
                    new ThreePoints(PointAnswer.UNSURE, PointAnswer.UNSURE, PointAnswer.UNSURE),
                    PointAnswer.UNSURE);
            entities.persist(new RaisedConcern(
                    handoverId,
                    CurrentActor.get(),
                    facts.givenByName() + ", " + facts.partnerName(),
                    worry,
                    handover.answerBy(),
                    now));
        }
        return handoverId;
    }

    private static String wordsOf(Handover facts) {
        var phone = facts.personPhone();
        return facts.personName() + (phone == null ? "" : ", " + phone) + "\n" + facts.words();
    }

    private Handover received(ReceivedHandover handover) {
        return handover.facts(partnerName(handover.owner().partnerId()));
    }

    private String partnerName(UUID id) {
        return partners.name(id);
    }

    private ReceivedHandover get(UUID id) {
        return Optional.ofNullable(entities.find(ReceivedHandover.class, id)).orElseThrow(NotFound::new);
    }
}
