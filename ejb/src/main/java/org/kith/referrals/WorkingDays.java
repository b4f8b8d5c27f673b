package org.kith.referrals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days on which the service works: Monday to Friday without Scottish bank holidays. The holidays are a dated list, because
 * they are proclaimed and not computed (15 June 2026 was); after its last year only weekends are left out.
 */
final class WorkingDays {
    private static final Set<LocalDate> HOLIDAYS = read();

    private WorkingDays() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** The last of so many working days after a day; the day itself does not count. */
    static LocalDate after(LocalDate day, int workingDays) {
        var last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    private static Set<LocalDate> read() {
        try (var in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream("scottish-bank-holidays.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
