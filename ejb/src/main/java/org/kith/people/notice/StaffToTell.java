package org.kith.people.notice;

import java.util.UUID;
import org.kith.access.Role;
import org.kith.kernel.Owner;

/**
 * Somebody who works for a partner today, as the service tells them.
 *
 * @param email with which they sign in
 */
public record StaffToTell(
        UUID partnershipId, UUID partnerId, String partnerName, Role role, String name, String email) {
    /** The partner they work for. */
    public Owner owner() {
        return new Owner(partnershipId, partnerId);
    }
}
