package org.kith.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/** A day as somebody typed it in three boxes, before it is known to be one. */
record TypedDate(String day, String month, String year) implements Serializable {

    static TypedDate of(@Nullable LocalDate day) {
        return day == null
                ? new TypedDate("", "", "")
                : new TypedDate("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
    }

    String part(String name) {
        return switch (name) {
            case "day" -> day;
            case "month" -> month;
            default -> year;
        };
    }

    /**
     * The day that was meant; nothing when all boxes are empty.
     *
     * @param latest no day after this one, when there is a limit
     * @throws ConverterException with a plain sentence
     */
    @Nullable
    LocalDate toDay(@Nullable LocalDate latest) {
        if (day.isBlank() && month.isBlank() && year.isBlank()) {
            return null;
        }
        if (day.isBlank() || month.isBlank() || year.isBlank()) {
            throw wrong("date.incomplete");
        }
        var typed = parse();
        if (typed.getYear() < 1900 || typed.getYear() > 2200) {
            throw wrong("date.year.wrong");
        }
        if (latest != null && typed.isAfter(latest)) {
            throw wrong("date.future");
        }
        return typed;
    }

    private LocalDate parse() {
        int y = number(year, "date.year.wrong");
        int m = monthNumber();
        int d = number(day, "date.impossible");
        try {
            return LocalDate.of(y, m, d);
        } catch (DateTimeException e) {
            throw wrong("date.impossible");
        }
    }

    // People write months as 3, 03, Mar or March.
    private int monthNumber() {
        var typed = month.strip().toLowerCase(Locale.UK);
        if (typed.length() >= 3 && Character.isLetter(typed.charAt(0))) {
            for (var name : Month.values()) {
                if (name.name().toLowerCase(Locale.UK).startsWith(typed)) {
                    return name.getValue();
                }
            }
        }
        return number(month, "date.impossible");
    }

    private static int number(String typed, String key) {
        var digits = typed.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            throw wrong(key);
        }
        return Integer.parseInt(digits);
    }

    private static ConverterException wrong(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.say(key), null));
    }
}
