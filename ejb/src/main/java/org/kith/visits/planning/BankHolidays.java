package org.kith.visits.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Bank holidays in Scotland, worked out from their rules. A visit may be on one; whoever plans it is warned. */
public final class BankHolidays {
    // Proclaimed for once; no rule knows them.
    private static final Map<LocalDate, BankHoliday> ONCE = Map.of(
            LocalDate.of(2022, Month.JUNE, 3), BankHoliday.SPECIAL,
            LocalDate.of(2022, Month.SEPTEMBER, 19), BankHoliday.SPECIAL,
            LocalDate.of(2023, Month.MAY, 8), BankHoliday.SPECIAL,
            LocalDate.of(2026, Month.JUNE, 15), BankHoliday.SPECIAL);

    private BankHolidays() {}

    /** The bank holiday on a day. */
    public static Optional<BankHoliday> on(LocalDate day) {
        var once = ONCE.get(day);
        if (once != null) {
            return Optional.of(once);
        }
        for (var holiday : BankHoliday.values()) {
            if (holiday != BankHoliday.SPECIAL && dayOf(holiday, day.getYear()).equals(day)) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }

    private static LocalDate dayOf(BankHoliday holiday, int year) {
        return switch (holiday) {
            case NEW_YEAR -> pair(LocalDate.of(year, Month.JANUARY, 1))[0];
            case SECOND_OF_JANUARY -> pair(LocalDate.of(year, Month.JANUARY, 1))[1];
            case GOOD_FRIDAY -> easterSunday(year).minusDays(2);
            case EARLY_MAY -> earlyMay(year);
            case SPRING -> spring(year);
            case SUMMER -> LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case ST_ANDREW -> working(LocalDate.of(year, Month.NOVEMBER, 30));
            case CHRISTMAS -> pair(LocalDate.of(year, Month.DECEMBER, 25))[0];
            case BOXING_DAY -> pair(LocalDate.of(year, Month.DECEMBER, 25))[1];
            case SPECIAL -> throw new IllegalArgumentException("no rule");
        };
    }

    // Moved to VE Day in 2020.
    private static LocalDate earlyMay(int year) {
        return year == 2020
                ? LocalDate.of(2020, Month.MAY, 8)
                : LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    // Moved beside the jubilee in 2022.
    private static LocalDate spring(int year) {
        return year == 2022
                ? LocalDate.of(2022, Month.JUNE, 2)
                : LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** Two days after each other; one at a weekend is taken on the next working day that the other one leaves free. */
    private static LocalDate[] pair(LocalDate first) {
        return switch (first.getDayOfWeek()) {
            case FRIDAY -> new LocalDate[] {first, first.plusDays(3)};
            case SATURDAY -> new LocalDate[] {first.plusDays(2), first.plusDays(3)};
            case SUNDAY -> new LocalDate[] {first.plusDays(2), first.plusDays(1)};
            default -> new LocalDate[] {first, first.plusDays(1)};
        };
    }

    private static LocalDate working(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Western Easter by the rule of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int shift = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
