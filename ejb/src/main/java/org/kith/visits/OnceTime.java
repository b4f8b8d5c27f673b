package org.kith.visits;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and how two people meet once, as on a clock in the city.
 *
 * @param mode null for as their match says
 * @param gatheringId the group visit it is part of
 */
public record OnceTime(
        LocalDate day,
        LocalTime startsAt,
        int minutes,
        @Nullable String mode,
        @Nullable UUID gatheringId) implements Serializable {}
