package org.kith.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a visit is to be, as on a clock in the city.
 *
 * @param minutes planned; null for a visit nobody planned
 */
record Slot(LocalDate day, LocalTime startsAt, @Nullable Integer minutes) {}
