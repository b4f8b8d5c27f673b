package org.kith.visits;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When two people meet each week, as on a clock in the city.
 *
 * @param from the first day it holds
 */
public record WeeklyTime(DayOfWeek weekday, LocalTime startsAt, int minutes, LocalDate from) implements Serializable {}
