package org.kith.web.api;

import java.util.function.Supplier;
import org.kith.web.access.Problem;

/**
 * Tries a write with a client-made id once more when the database has that id already: the same message arrived twice at the
 * same moment, and the second now finds what the first wrote.
 */
final class Twice {
    private Twice() {}

    /** @throws Unreadable 409 when the id is still taken: somebody else's */
    static <T> T tried(Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException first) {
            if (!Problem.isTaken(first)) {
                throw first;
            }
        }
        try {
            return write.get();
        } catch (RuntimeException second) {
            if (Problem.isTaken(second)) {
                throw new Unreadable(409, "api.id.taken");
            }
            throw second;
        }
    }
}
