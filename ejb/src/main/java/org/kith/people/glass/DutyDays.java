package org.kith.people.glass;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a coordinator is on duty; both days belong to it. */
public record DutyDays(UUID id, UUID accountId, String name, LocalDate fromDay, LocalDate untilDay) {}
