package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volunteer as a list shows one. */
public record VolunteerRow(
        UUID id,
        String reference,
        String name,
        @Nullable String outwardCode,
        int capacity,
        LocalDate appliedOn,
        @Nullable LocalDate approvedOn,
        Clearance clearance) {}
