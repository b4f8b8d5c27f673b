package org.kith.people.notice;

/** A notice did not leave. What the other side said stays out of the logs: it may repeat an address. */
public class NotCarried extends Exception {
    private static final long serialVersionUID = 1L;

    NotCarried(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }

    NotCarried(String why) {
        super(why);
    }
}
