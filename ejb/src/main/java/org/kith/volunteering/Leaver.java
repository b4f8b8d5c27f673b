package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who left and of whom Disclosure Scotland has not been told yet. */
public record Leaver(UUID volunteerId, String reference, String name, LocalDate leftOn) {}
