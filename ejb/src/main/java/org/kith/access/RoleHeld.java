package org.kith.access;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One role that an account holds today. */
public record RoleHeld(
        UUID id,
        Role role,
        @Nullable UUID partnershipId,
        @Nullable String partnershipName,
        @Nullable UUID partnerId,
        @Nullable String partnerName,
        @Nullable UUID personId,
        @Nullable UUID volunteerId)
        implements Serializable {}
