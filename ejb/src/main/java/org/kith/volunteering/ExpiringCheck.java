package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;

/** A check that has to be renewed soon, or should have been. */
public record ExpiringCheck(UUID volunteerId, String reference, String name, CheckKind kind, LocalDate expiresOn) {}
