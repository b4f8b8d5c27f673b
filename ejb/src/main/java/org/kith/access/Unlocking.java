package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Forgetting failed sign-ins, through the sign-in account. */
@ApplicationScoped
public class Unlocking {
    @Inject
    private SignIns signIns;

    public void unlock(UUID accountId) {
        signIns.succeeded(accountId);
    }
}
