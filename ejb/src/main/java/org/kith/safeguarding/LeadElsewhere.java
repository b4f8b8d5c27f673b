package org.kith.safeguarding;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to whom a concern can be handed over. */
public record LeadElsewhere(
        UUID id, String name, String partnerName, @Nullable String phone) implements Serializable {}
