package org.kith.web.api;

import java.util.UUID;
import java.util.function.Function;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.web.access.Problem;

/**
 * Tries a write with a client-made id once more when the database has that id already: the same message arrived twice at the
 * same moment, and the second now finds what the first wrote. An id that somebody else's record has would betray that record
 * if it were refused: then the write is kept under an id that follows from the sender and theirs, and finds itself again there.
 */
final class Twice {
    private Twice() {}

    /**
     * @param id made by the client
     * @throws Unreadable 409 when something else than the id stands in the way
     */
    static <T> T tried(UUID id, Function<UUID, T> write) {
        try {
            return write.apply(id);
        } catch (RuntimeException first) {
            letOnlyTakenPass(first);
        }
        try {
            return write.apply(id);
        } catch (RuntimeException second) {
            letOnlyTakenPass(second);
        }
        try {
            return write.apply(Ids.following(CurrentActor.get().account(), id));
        } catch (RuntimeException third) {
            letOnlyTakenPass(third);
            throw new Unreadable(409, "api.id.taken");
        }
    }

    private static void letOnlyTakenPass(RuntimeException thrown) {
        if (!Problem.isTaken(thrown)) {
            throw thrown;
        }
    }
}
