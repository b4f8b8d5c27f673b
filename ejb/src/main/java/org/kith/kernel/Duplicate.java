package org.kith.kernel;

import java.sql.SQLException;

/** What the database says when a row is there already that may be there only once. */
public final class Duplicate {
    /** MariaDB's ER_DUP_ENTRY. */
    private static final int DUPLICATE_ENTRY = 1062;

    private Duplicate() {}

    /** Whether that is behind an exception, however deep it is wrapped. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return true;
            }
        }
        return false;
    }
}
