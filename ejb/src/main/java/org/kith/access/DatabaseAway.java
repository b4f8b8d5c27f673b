package org.kith.access;

/** The database does not answer. Pages say so calmly; nothing was written. */
public class DatabaseAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseAway(Throwable cause) {
        super("the database does not answer", cause);
    }
}
