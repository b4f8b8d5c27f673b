package org.kith.kernel;

import java.util.UUID;

/** The partner a record belongs to, and its partnership. */
public record Owner(UUID partnershipId, UUID partnerId) {}
