package org.kith.access;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/** Who is acting, in which role, and for whom. */
public record Actor(
        @Nullable UUID accountId,
        String name,
        Role role,
        @Nullable UUID partnershipId,
        @Nullable UUID partnerId,
        @Nullable UUID personId,
        @Nullable UUID volunteerId) {

    /** Anybody at the public form of a partnership. */
    public static Actor anyoneAt(UUID partnershipId) {
        return new Actor(null, "public form", Role.PUBLIC, partnershipId, null, null, null);
    }

    /** Whoever came by the code of an asking; stands in the audit under the asking's id. */
    public static Actor asked(UUID askingId, UUID partnershipId, UUID partnerId) {
        return new Actor(askingId, "answer page", Role.ASKED, partnershipId, partnerId, null, null);
    }

    /** A background job of one partnership. */
    public static Actor jobOf(UUID partnershipId) {
        return new Actor(null, "Kith", Role.SYSTEM, partnershipId, null, null, null);
    }

    /** Owner of what this actor makes. Partner staff, volunteers and people have one. */
    public Owner owner() {
        return new Owner(Objects.requireNonNull(partnershipId), Objects.requireNonNull(partnerId));
    }

    /** The actor's account; jobs and the public form have none. */
    public UUID account() {
        return Objects.requireNonNull(accountId);
    }
}
