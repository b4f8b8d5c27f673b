package org.kith.access;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread. Bound by the outermost filter of a request, by a job, or by a test, and always unbound again, so
 * that no pooled object can carry one caller's scope to the next.
 */
public final class CurrentActor {
    private static final ThreadLocal<@Nullable Actor> ACTING = new ThreadLocal<>();

    private CurrentActor() {}

    public static Optional<Actor> find() {
        return Optional.ofNullable(ACTING.get());
    }

    /** The actor; a use case is never reached without one. */
    public static Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }

    /** Does the work as this actor (null: as nobody) and restores whoever acted before. */
    public static <T> T as(@Nullable Actor actor, Callable<T> work) throws Exception {
        var before = ACTING.get();
        set(actor);
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    /** Like {@link #as} for work that gives nothing back and throws nothing checked. */
    public static void run(@Nullable Actor actor, Runnable work) {
        var before = ACTING.get();
        set(actor);
        try {
            work.run();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable Actor actor) {
        if (actor == null) {
            ACTING.remove();
        } else {
            ACTING.set(actor);
        }
    }
}
