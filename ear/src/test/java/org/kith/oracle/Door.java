package org.kith.oracle;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How somebody comes to the pages: by HTTP, or with a browser. */
public interface Door {
    /** Whether the caller was let in. */
    boolean enter(Caller caller) throws IOException, InterruptedException;

    /** Who of these was let in. */
    default Set<Caller> enter(List<Caller> callers) throws IOException, InterruptedException {
        var entered = new HashSet<Caller>();
        for (var caller : callers) {
            if (enter(caller)) {
                entered.add(caller);
            }
        }
        return entered;
    }

    /** What comes back for a path, with the first status: 302 when one is sent elsewhere. */
    Reply get(Caller caller, String path) throws IOException, InterruptedException;

    /** @param text all of it, headers too */
    record Reply(int status, String text) {}
}
