package org.kith.visits;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.volunteering.Clearance;

/**
 * A visit of a day on which the volunteer was, or will be, not cleared.
 *
 * @param happened otherwise it is only planned
 * @param clearance of the volunteer on that day: what was missing
 */
public record UnclearedRow(
        UUID visitId,
        UUID volunteerId,
        String volunteerName,
        String personName,
        LocalDate day,
        boolean happened,
        Clearance clearance)
        implements Serializable {}
