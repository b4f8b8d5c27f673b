package org.kith.kernel;

import jakarta.ejb.ApplicationException;

/** There is no such record for this caller: the same for one that is somebody else's and one that never was. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
