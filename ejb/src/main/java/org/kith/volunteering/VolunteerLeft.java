package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;

/** A volunteer gave up the role. */
public record VolunteerLeft(UUID volunteerId, LocalDate on) {}
