package org.kith.visits.expenses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a mile is worth, by the day of the journey: the approved mileage rates of HM Revenue and Customs, in
 * {@code mileage-rates.csv}. A new rate is a new line; what was is never changed. More than these would be taxable.
 */
public final class MileageRates {
    private static final String PASSENGER = "PASSENGER";
    private static final List<Rate> RATES = read();

    private MileageRates() {}

    private record Rate(String kind, LocalDate from, BigDecimal pence, BigDecimal limit, BigDecimal penceAfter) {}

    /** The tax year a day belongs to, by the year in which it began: it runs from 6 April to 5 April. */
    public static int taxYear(LocalDate day) {
        return day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 6)) ? day.getYear() - 1 : day.getYear();
    }

    /**
     * The worth of a journey.
     *
     * @param milesBefore by car in the same tax year, all cars together: from the limit on a mile is worth less
     * @return whole pence
     * @throws org.kith.kernel.RuleBroken when there was no rate on that day
     */
    public static int pence(ExpenseKind kind, LocalDate day, BigDecimal miles, int passengers, BigDecimal milesBefore) {
        var rate = on(kind.name(), day);
        var below = rate.limit.subtract(milesBefore).max(BigDecimal.ZERO).min(miles);
        var worth = below.multiply(rate.pence).add(miles.subtract(below).multiply(rate.penceAfter));
        if (passengers > 0 && kind == ExpenseKind.CAR) {
            worth = worth.add(miles.multiply(on(PASSENGER, day).pence).multiply(BigDecimal.valueOf(passengers)));
        }
        return worth.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static Rate on(String kind, LocalDate day) {
        var found = RATES.stream()
                .filter(rate -> rate.kind.equals(kind) && !rate.from.isAfter(day))
                .max(Comparator.comparing(Rate::from));
        ExpenseRule.RATE_IS_KNOWN.require(found.isPresent());
        return found.orElseThrow();
    }

    private static List<Rate> read() {
        var file = Objects.requireNonNull(MileageRates.class.getResourceAsStream("mileage-rates.csv"));
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(MileageRates::rate).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // Without a limit a mile is always worth the same.
    private static Rate rate(String line) {
        var cells = line.split(",", -1);
        var pence = new BigDecimal(cells[2]);
        return cells[3].isEmpty()
                ? new Rate(cells[0], LocalDate.parse(cells[1]), pence, BigDecimal.ZERO, pence)
                : new Rate(
                        cells[0], LocalDate.parse(cells[1]), pence, new BigDecimal(cells[3]), new BigDecimal(cells[4]));
    }
}
