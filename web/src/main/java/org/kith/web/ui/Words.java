package org.kith.web.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/** Functions for pages ({@code b:date}, {@code b:label} …): values as people read them. */
public final class Words {
    /** Days are days in Scotland. */
    public static final ZoneId HOME = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private Words() {}

    /** {@code Role.COORDINATOR} gives the words of key {@code Role.COORDINATOR}. */
    public static String label(@Nullable Object constant) {
        return constant instanceof Enum<?> e ? Text.say(e.getDeclaringClass().getSimpleName() + "." + e.name()) : "";
    }

    /** A LocalDate, or the day of an Instant. */
    public static String date(@Nullable Object when) {
        if (when instanceof LocalDate day) {
            return day.format(DAY);
        }
        return when instanceof Instant moment ? moment.atZone(HOME).format(DAY) : "";
    }

    /** An Instant with its time of day; a LocalDate without one. */
    public static String dateTime(@Nullable Object when) {
        return when instanceof Instant moment ? moment.atZone(HOME).format(MOMENT) : date(when);
    }

    public static String say1(String key, @Nullable Object first) {
        return Text.say(key, first);
    }

    public static String say2(String key, @Nullable Object first, @Nullable Object second) {
        return Text.say(key, first, second);
    }

    public static String say3(String key, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
        return Text.say(key, first, second, third);
    }
}
