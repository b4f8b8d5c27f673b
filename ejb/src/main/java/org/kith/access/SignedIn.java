package org.kith.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A live sign-in.
 *
 * @param secret 256 bits, in the caller's cookie only; the database keeps its hash
 * @param roles all roles held today, never empty
 * @param active the one that is acting
 * @param step whether the second factor is still to come
 */
public record SignedIn(
        String secret, UUID accountId, String name, List<RoleHeld> roles, RoleHeld active, SecondStep step)
        implements Serializable {
    /** Whether nothing more is asked before acting. */
    public boolean isDone() {
        return step == SecondStep.DONE;
    }

    public Actor actor() {
        return new Actor(
                accountId,
                name,
                active.role(),
                active.partnershipId(),
                active.partnerId(),
                active.personId(),
                active.volunteerId());
    }
}
