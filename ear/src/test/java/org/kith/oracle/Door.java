package org.kith.oracle;

import java.io.IOException;

/** How somebody comes to the pages: by HTTP, or with a browser. */
public interface Door {
    /** Whether the caller was let in. */
    boolean enter(Caller caller) throws IOException, InterruptedException;

    /** What comes back for a path, with the first status: 302 when one is sent elsewhere. */
    Reply get(Caller caller, String path) throws IOException, InterruptedException;

    /** @param text all of it, headers too */
    record Reply(int status, String text) {}
}
