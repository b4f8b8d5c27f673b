package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Forgetting failed sign-ins and lost second factors, through the sign-in account. */
@ApplicationScoped
public class Unlocking {
    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    public void unlock(UUID accountId) {
        signIns.succeeded(accountId);
    }

    /** The account signs in with its password alone next, and is led to a new second factor where one is required. */
    public void forgetSecondFactor(UUID accountId) {
        signIns.forgetTotp(accountId, clock.instant());
    }
}
