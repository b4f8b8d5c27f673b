package org.kith.web.access;

/** Somebody asks for more, and sooner, than one account or address gets. */
public final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooOften() {
        super("too often", null, false, false);
    }
}
