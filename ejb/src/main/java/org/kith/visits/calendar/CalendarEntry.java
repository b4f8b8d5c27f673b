package org.kith.visits.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A visit in a calendar.
 *
 * @param version higher with every change, so that a calendar program takes the newer one
 * @param words what is read there: without names unless whoever made the address wanted them
 * @param changedAt when this was worked out
 */
public record CalendarEntry(
        UUID visitId,
        int version,
        LocalDate day,
        LocalTime startsAt,
        int minutes,
        String words,
        String link,
        Instant changedAt) {}
