package org.kith.volunteering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a volunteer stood on a day, as far as is known now.
 *
 * @param checks those dated by then, as they stood
 */
public record VolunteerOnDay(UUID id, String name, LocalDate day, Clearance clearance, List<CheckSummary> checks) {}
