package org.kith.coproduction.hearing;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CONVERSATION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.people.Timeline;

/** Hearing everybody who is part of a relationship, and writing it down in their own words. */
@Stateless
public class Hearing {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public Hearing() {}

    Hearing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** Everything that was said around a person of the own partner. */
    @Allowed(record = CONVERSATION, action = READ)
    public Heard around(UUID personId) {
        var person = people.get(personId);
        return heard(
                new PersonName(personId, person.reference(), person.name()),
                entities.createQuery("SELECT c FROM Conversation c WHERE c.personId = :person", Conversation.class)
                        .setParameter("person", personId)
                        .getResultList(),
                entities.createQuery("SELECT v FROM Voice v WHERE v.personId = :person", Voice.class)
                        .setParameter("person", personId)
                        .getResultList(),
                isFamilyKnown(entities.createQuery(
                                "SELECT COUNT(c) FROM Carer c WHERE c.endedOn IS NULL AND c.personId = :person",
                                Long.class)
                        .setParameter("person", personId)));
    }

    /** What the person's own copy of it holds: their words, and those of others where all agreed. */
    @Allowed(record = CONVERSATION, action = READ)
    public Heard copyOf(UUID personId) {
        return around(personId).forThePerson();
    }

    /** The own copy of the person who is signed in. */
    @Allowed(record = CONVERSATION, action = READ)
    public Heard mine() {
        var actor = CurrentActor.get();
        var me = Optional.ofNullable(actor.personId()).orElseThrow(NotFound::new);
        return heard(
                new PersonName(me, "", actor.name()),
                entities.createQuery("SELECT c FROM OwnConversation c", OwnConversation.class)
                        .getResultList(),
                entities.createQuery("SELECT v FROM OwnVoice v", OwnVoice.class).getResultList(),
                isFamilyKnown(
                        entities.createQuery("SELECT COUNT(c) FROM OwnCarer c WHERE c.endedOn IS NULL", Long.class)));
    }

    private static boolean isFamilyKnown(TypedQuery<Long> carers) {
        return carers.getSingleResult() > 0;
    }

    private static Heard heard(
            PersonName person,
            List<? extends ConversationRecord> held,
            List<? extends VoiceRecord> voices,
            boolean hasFamily) {
        var conversations = held.stream()
                .map(ConversationRecord::facts)
                .sorted((a, b) -> b.heldOn().compareTo(a.heldOn()))
                .toList();
        var order = conversations.stream().map(ConversationFacts::id).toList();
        var said = voices.stream()
                .map(VoiceRecord::facts)
                .sorted((a, b) -> Integer.compare(order.indexOf(a.conversationId()), order.indexOf(b.conversationId())))
                .toList();
        var tookPart = EnumSet.noneOf(Stakeholder.class);
        conversations.forEach(one -> tookPart.addAll(one.participants()));
        return new Heard(
                person,
                conversations,
                SensesGrid.of(said, tookPart, hasFamily),
                said.stream().filter(one -> one.about() == About.WHOLE).toList());
    }

    /** One conversation, and what was said there. */
    @Allowed(record = CONVERSATION, action = READ)
    public Heard in(UUID conversationId) {
        var conversation = get(conversationId);
        var person = people.get(conversation.personId());
        var said = entities.createQuery("SELECT v FROM Voice v WHERE v.conversationId = :conversation", Voice.class)
                .setParameter("conversation", conversationId)
                .getResultStream()
                .map(VoiceRecord::facts)
                .sorted((a, b) -> a.stakeholder().compareTo(b.stakeholder()))
                .toList();
        var facts = conversation.facts();
        return new Heard(
                new PersonName(person.id(), person.reference(), person.name()),
                List.of(facts),
                SensesGrid.ofThoseThere(said, facts.participants()),
                said.stream().filter(one -> one.about() == About.WHOLE).toList());
    }

    /**
     * A conversation was held.
     *
     * @param conversationId made by the page; the same id again changes nothing
     */
    @Allowed(record = CONVERSATION, action = CREATE)
    public UUID held(UUID personId, UUID conversationId, @Valid NewConversation held) {
        var person = people.claim(personId);
        if (entities.find(Conversation.class, conversationId) == null) {
            entities.persist(Conversation.of(conversationId, person, held, CurrentActor.get(), clock.instant()));
            timeline.add(personId, HearingEvent.CONVERSATION_HELD, null);
        }
        return conversationId;
    }

    /** What one of those who were there said; said again, it stands instead of what stood there. */
    @Allowed(record = CONVERSATION, action = UPDATE)
    public void write(UUID conversationId, Stakeholder stakeholder, List<@Valid Spoken> all) {
        var conversation = get(conversationId);
        HearingRule.SPEAKER_TOOK_PART.require(conversation.tookPart(stakeholder));
        for (var spoken : all) {
            var voice = entities.find(Voice.class, Voice.idOf(conversationId, stakeholder, spoken.about()));
            if (voice == null) {
                voice = new Voice(conversation, stakeholder, spoken.about());
                voice.write(spoken, CurrentActor.get().account(), clock.instant());
                entities.persist(voice);
            } else if (!voice.says(spoken)) {
                voice.requireVersion(spoken.seen());
                voice.write(spoken, CurrentActor.get().account(), clock.instant());
            }
        }
    }

    /** The person was given their copy. Said again on the same day it changes nothing. */
    @Allowed(record = CONVERSATION, action = UPDATE)
    public void copyGiven(UUID conversationId) {
        var conversation = get(conversationId);
        if (conversation.copyGiven(Clocks.dayOf(clock.instant()))) {
            timeline.add(conversation.personId(), HearingEvent.CONVERSATION_COPY_GIVEN, null);
        }
    }

    private Conversation get(UUID id) {
        return Optional.ofNullable(entities.find(Conversation.class, id)).orElseThrow(NotFound::new);
    }
}
