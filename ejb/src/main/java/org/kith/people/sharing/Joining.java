package org.kith.people.sharing;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH_NEED;
import static org.kith.access.Record.PERSON;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Joining in with people of other partners: what they opened to the own one, exactly as far as they did. */
@Stateless
public class Joining {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected Joining() {}

    /** For tests, which have no container. */
    public Joining(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Who is shared with the own partner, those who wait longest first. */
    @Allowed(record = MATCH_NEED, action = LIST)
    public List<SharedRow> shared(int first, int count) {
        return entities.createQuery("SELECT n FROM SharedNeed n ORDER BY n.waitingSince, n.id", SharedNeed.class)
                .setFirstResult(first)
                .setMaxResults(Math.min(count, MOST))
                .getResultStream()
                .map(SharedNeed::row)
                .toList();
    }

    @Allowed(record = MATCH_NEED, action = LIST)
    public long countShared() {
        return entities.createQuery("SELECT COUNT(n) FROM SharedNeed n", Long.class)
                .getSingleResult();
    }

    /** Level 1 of one share. */
    @Allowed(record = MATCH_NEED, action = READ)
    public SharedRow need(UUID shareId) {
        var need = entities.find(SharedNeed.class, shareId);
        if (need == null) {
            throw new NotFound();
        }
        return need.row();
    }

    /** Whose person it is: the partner that opened it. */
    @Allowed(record = MATCH_NEED, action = READ)
    public UUID ownerOf(UUID shareId) {
        return get(shareId).ownerPartnerId();
    }

    /** Level 2 of it; empty below that level, or when the person does not want the name known. */
    @Allowed(record = PERSON, action = READ)
    public Optional<SharedName> name(UUID shareId) {
        return Optional.ofNullable(entities.find(SharedPerson.class, shareId))
                .map(person -> person.name(level(shareId)));
    }

    /** Level 3 of it; empty lists below that level. */
    @Allowed(record = VISIT, action = READ)
    public SharedStory story(UUID shareId) {
        var level = level(shareId);
        return new SharedStory(
                of(SharedVisit.class, "day", shareId, visit -> visit.fact(level)),
                of(SharedNote.class, "writtenAt", shareId, note -> note.words(level)),
                of(SharedOutcome.class, "givenOn", shareId, outcome -> outcome.score(level)));
    }

    private int level(UUID shareId) {
        var need = entities.find(SharedNeed.class, shareId);
        return need == null ? 0 : need.row().level();
    }

    /** The own partner takes the introduction on; from now on it sees how to reach the person. */
    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void takeOn(UUID shareId) {
        get(shareId).takeOn(clock.instant(), CurrentActor.get().account());
    }

    /** The own partner asks for a higher level or more time. */
    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void askForMore(UUID shareId, int level, LocalDate untilOn, String why) {
        get(shareId)
                .ask(level, untilOn, why, clock.instant(), CurrentActor.get().account());
    }

    private <T, S> List<S> of(Class<T> kind, String newest, UUID shareId, Function<T, @Nullable S> shown) {
        return entities.createQuery(
                        "SELECT x FROM " + kind.getSimpleName() + " x WHERE x.shareId = :share ORDER BY x." + newest
                                + " DESC, x.id",
                        kind)
                .setParameter("share", shareId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(shown)
                .filter(Objects::nonNull)
                .toList();
    }

    private ReceivedShare get(UUID shareId) {
        var share = entities.find(ReceivedShare.class, shareId);
        if (share == null) {
            throw new NotFound();
        }
        return share;
    }
}
