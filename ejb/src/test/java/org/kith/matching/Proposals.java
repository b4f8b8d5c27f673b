package org.kith.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.kernel.Ids;
import org.kith.volunteering.Volunteers;

/** A proposal on the real database, for tests outside this package. */
public final class Proposals {
    public static final Instant NOW = MatchesIT.NOW;
    public static final LocalDate TODAY = MatchesIT.TODAY;

    private Proposals() {}

    /** The id of a new match of a new person with this volunteer. */
    public static UUID propose(Actor actor, UUID volunteer) {
        return propose(actor, Pairs.waiting(actor), volunteer);
    }

    public static UUID propose(Actor actor, UUID entry, UUID volunteer) {
        var id = Ids.next();
        MatchesIT.DATABASE.as(
                actor,
                entities -> new Proposing(new Volunteers(entities), new Matches(entities), new Pool(entities))
                        .propose(id, entry, volunteer, actor, NOW));
        return id;
    }

    public static UUID waiting(Actor actor) {
        return Pairs.waiting(actor);
    }

    public static UUID volunteer(Actor actor, int capacity) {
        return Pairs.volunteer(actor, capacity);
    }
}
