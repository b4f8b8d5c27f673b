package org.kith.people.consent;

import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CONSENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.Timeline;

/** Asking a person what other partners may know, and keeping to the answer. */
@Stateless
public class Consenting {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    protected Consenting() {}

    /** For tests, which have no container. */
    public Consenting(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** All choices of a person of the own partner, the newest first. */
    @Allowed(record = CONSENT, action = READ)
    public List<Choice> choices(UUID personId) {
        people.get(personId);
        return staff().of(personId).stream().map(ConsentRecord::choice).toList();
    }

    /**
     * A person answered a member of staff. A no, or what is no longer a yes, works on the next request of anybody.
     *
     * @param answerId made by the form; the same id again changes nothing
     */
    @Allowed(record = CONSENT, action = UPDATE)
    public void answered(UUID personId, UUID answerId, Asked asked) {
        var person = people.claim(personId);
        ConsentRule.CHOICE_IS_ABOUT_ANOTHER_PARTNER.require(
                !asked.toPartnerId().equals(person.owner().partnerId()));
        var now = clock.instant();
        var by = CurrentActor.get();
        staff().write(
                        personId,
                        asked,
                        now,
                        group -> new Consent(
                                Choices.idOf(answerId, group), person.owner(), personId, asked, group, by, now));
        timeline.add(personId, ConsentEvent.CONSENT_RECORDED, null);
    }

    /** The choices of the person who is signed in, the newest first. */
    @Allowed(record = CONSENT, action = READ)
    public List<Choice> myChoices() {
        return own().of(me()).stream().map(ConsentRecord::choice).toList();
    }

    /** The person who is signed in chose. */
    @Allowed(record = CONSENT, action = UPDATE)
    public void iChoose(UUID answerId, Asked asked) {
        var by = CurrentActor.get();
        ConsentRule.CHOICE_IS_ABOUT_ANOTHER_PARTNER.require(
                !asked.toPartnerId().equals(by.owner().partnerId()));
        var now = clock.instant();
        own().write(
                        me(),
                        asked,
                        now,
                        group ->
                                new OwnConsent(Choices.idOf(answerId, group), by.owner(), me(), asked, group, by, now));
    }

    private Choices<Consent> staff() {
        return new Choices<>(entities, Consent.class);
    }

    private Choices<OwnConsent> own() {
        return new Choices<>(entities, OwnConsent.class);
    }

    private static UUID me() {
        var me = CurrentActor.get().personId();
        if (me == null) {
            throw new NotFound();
        }
        return me;
    }
}
