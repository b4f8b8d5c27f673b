package org.kith.access;

import jakarta.ejb.ApplicationException;

/** The acting role has no such function: 403, and the refusal is on the audit. Not for rows, which simply do not exist. */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Forbidden(Role role, Record record, Action action) {
        super(role + " may not " + action + " " + record);
    }
}
