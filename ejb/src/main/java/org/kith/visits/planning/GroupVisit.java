package org.kith.visits.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A group visit: what it is, where and when. */
public record GroupVisit(UUID id, String name, String place, LocalDate day, LocalTime startsAt, int minutes)
        implements Serializable {}
