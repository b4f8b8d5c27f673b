package org.kith.web.access;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kith.access.DatabaseAway;
import org.kith.access.Forbidden;
import org.kith.audit.RequestId;
import org.kith.kernel.Duplicate;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;

/** What went wrong, as people and programs are told. The words are {@code problem.NAME.title} and {@code .words}. */
public enum Problem {
    BAD_REQUEST(400),
    SIGN_IN(401),
    /** Signed in, and the second factor is still to come. */
    SECOND_STEP(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    EXPIRED(409),
    /** What may be there only once is there already. */
    TAKEN(409),
    TOO_BIG(413),
    WRONG_KIND(415),
    NOT_VALID(422),
    TOO_OFTEN(429),
    BROKEN(500),
    AWAY(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The problem of an HTTP status. */
    public static Problem of(int status) {
        for (var problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? BAD_REQUEST : BROKEN;
    }

    /** The problem behind an exception, however deep it is wrapped. */
    public static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            var problem = ofOne(cause);
            if (problem != null) {
                return problem;
            }
        }
        if (isForgedState(thrown)) {
            return EXPIRED;
        }
        return isTaken(thrown) ? TAKEN : BROKEN;
    }

    /** The broken rule behind an exception, when there is one. */
    public static @Nullable RuleBroken ruleBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof RuleBroken broken) {
                return broken;
            }
        }
        return null;
    }

    /** Whether a new record was refused because its id, made by the client, or what there may be one of, is there already. */
    public static boolean isTaken(Throwable thrown) {
        return Duplicate.isBehind(thrown);
    }

    /** Writes down what the service has to look into: its own faults, and what nobody thought of that is there already. */
    public void log(Logger log, Throwable thrown) {
        if (this == BROKEN) {
            log.log(Level.SEVERE, "request " + RequestId.current() + " broke", thrown);
        } else if (this == TAKEN) {
            log.log(Level.WARNING, "request " + RequestId.current() + ": there already", thrown);
        }
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }

    private static @Nullable Problem ofOne(Throwable cause) {
        if (cause instanceof NotFound) {
            return NOT_FOUND;
        }
        if (cause instanceof Forbidden || cause instanceof jakarta.ejb.EJBAccessException) {
            return FORBIDDEN;
        }
        if (cause instanceof TooOften) {
            return TOO_OFTEN;
        }
        if (cause instanceof RuleBroken || cause instanceof jakarta.validation.ConstraintViolationException) {
            return NOT_VALID;
        }
        if (cause instanceof jakarta.faces.application.ViewExpiredException
                || cause instanceof jakarta.persistence.OptimisticLockException) {
            return EXPIRED;
        }
        return isAway(cause) ? AWAY : null;
    }

    // A form that claims to be of a page without state, sent to a page that has one. Faces has no type for it.
    private static boolean isForgedState(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (String.valueOf(cause.getMessage()).startsWith("Unable to restore view")) {
                return true;
            }
        }
        return false;
    }

    // The pool reports a database that does not answer in many shapes.
    private static boolean isAway(Throwable cause) {
        if (cause instanceof DatabaseAway
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("08")) {
            return true;
        }
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("communications link failure")
                || words.contains("error in allocating a connection")
                || words.contains("connection could not be allocated");
    }
}
