package org.kith.people.glass;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.GLASS;
import static org.kith.access.Record.PERSON;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.AccessDecided;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Looking at one person of another partner in an emergency: read only, for an hour, and never unnoticed. */
@Stateless
public class BreakingGlass {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccessDecided> decided;

    protected BreakingGlass() {}

    /** For tests, which have no container. */
    public BreakingGlass(EntityManager entities, Clock clock, Event<AccessDecided> decided) {
        this.entities = entities;
        this.clock = clock;
        this.decided = decided;
    }

    /**
     * Opens the record for an hour. The person's partner and the person are told in the same moment.
     *
     * @param glassId made by the form; the same id again changes nothing
     * @throws org.kith.kernel.RuleBroken one of {@link GlassRule}; the audit keeps the try
     */
    @Allowed(record = GLASS, action = CREATE)
    public void open(UUID glassId, Sought sought, String reason) {
        try {
            new GlassDoor(entities).open(glassId, sought, reason);
        } catch (PersistenceException refused) {
            var rule = GlassRule.signalled(refused);
            decided.fire(new AccessDecided(CurrentActor.get(), GLASS, CREATE, glassId, false));
            throw rule;
        }
    }

    /**
     * Whom the look is about.
     *
     * @throws NotFound when it is over, or was never the actor's own
     */
    @Allowed(record = PERSON, action = READ)
    public EmergencyPerson person(UUID glassId) {
        var person = entities.find(GlassPerson.class, glassId);
        if (person == null) {
            throw new NotFound();
        }
        return person.seen();
    }

    /** Ends a look of one's own before the hour is over. */
    @Allowed(record = GLASS, action = END)
    public void end(UUID glassId) {
        var mine = entities.find(MyGlass.class, glassId);
        if (mine == null) {
            throw new NotFound();
        }
        mine.endAt(clock.instant());
    }

    /** One's own looks, the newest first. */
    @Allowed(record = GLASS, action = LIST)
    public List<GlassLook> mine() {
        return entities.createQuery("SELECT g FROM MyGlass g ORDER BY g.openedAt DESC, g.id", MyGlass.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MyGlass::look)
                .toList();
    }

    /** Looks of other partners at people of the own one, the newest first. */
    @Allowed(record = GLASS, action = LIST)
    public List<GlassLook> atUs() {
        return entities.createQuery("SELECT g FROM GlassAtUs g ORDER BY g.openedAt DESC, g.id", GlassAtUs.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(GlassAtUs::look)
                .toList();
    }

    /** Looks at the record of the person who is signed in, the newest first. */
    @Allowed(record = GLASS, action = LIST)
    public List<GlassToldMe> atMe() {
        return entities.createQuery("SELECT g FROM OwnGlass g ORDER BY g.openedAt DESC, g.id", OwnGlass.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OwnGlass::told)
                .toList();
    }
}
