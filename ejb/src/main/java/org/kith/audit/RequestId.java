package org.kith.audit;

import org.jspecify.annotations.Nullable;

/** The id of the request on this thread; the same id is in the log line and on the error page. */
public final class RequestId {
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    public static @Nullable String current() {
        return CURRENT.get();
    }

    /** Bound and unbound (null) by the outermost filter. */
    public static void bind(@Nullable String id) {
        if (id == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(id);
        }
    }
}
