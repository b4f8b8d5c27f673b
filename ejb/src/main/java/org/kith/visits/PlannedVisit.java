package org.kith.visits;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that was not called off, by first names, for a calendar or a letter. */
public record PlannedVisit(
        UUID id,
        int version,
        UUID matchId,
        LocalDate day,
        LocalTime startsAt,
        @Nullable Integer plannedMinutes,
        String mode,
        String personFirstName,
        String volunteerFirstName)
        implements Serializable {}
