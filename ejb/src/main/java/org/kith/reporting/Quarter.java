package org.kith.reporting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/** Three months of a year, as a release counts them; written {@code 2026-Q3}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** The quarter a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The newest one that is over on a day. */
    public static Quarter lastBefore(LocalDate today) {
        return of(today).before(1);
    }

    public Quarter before(int quarters) {
        return of(firstDay().minusMonths(3L * quarters));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public boolean isOver(LocalDate today) {
        return lastDay().isBefore(today);
    }

    /** So many quarters up to this one, the oldest first. */
    public List<Quarter> last(int quarters) {
        return Stream.iterate(quarters - 1, n -> n >= 0, n -> n - 1)
                .map(this::before)
                .toList();
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
