package org.kith.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.people.Mode;
import org.kith.visits.RegularTime;
import org.kith.visits.VisitFacts;
import org.kith.visits.VisitFigures;
import org.kith.visits.VisitRow;
import org.kith.visits.VisitState;
import org.kith.visits.planning.BankHolidays;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** Days, times and states of visits as people say them. */
@Named("visitWords")
@ApplicationScoped
public class VisitWordsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int NEAR = 180;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @Inject
    private Clock clock;

    /** Today, yesterday, tomorrow, or Tuesday 17 November. */
    public String day(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.equals(today)) {
            return Text.say("visits.today");
        }
        if (day.equals(today.minusDays(1))) {
            return Text.say("visits.yesterday");
        }
        if (day.equals(today.plusDays(1))) {
            return Text.say("visits.tomorrow");
        }
        return plainDay(day);
    }

    /** Tuesday 17 November; with the year when it is not near. */
    public String plainDay(LocalDate day) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(day, LocalDate.now(clock))) < NEAR;
        return day.format(near ? DAY : DAY_AND_YEAR);
    }

    public String time(LocalTime time) {
        return time.format(TIME);
    }

    public String when(LocalDate day, LocalTime time) {
        return Text.say("visits.when", day(day), time(time));
    }

    /** 17:00 today, or on a day. */
    public String by(Instant moment) {
        var there = moment.atZone(Words.HOME);
        return when(there.toLocalDate(), there.toLocalTime());
    }

    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** Every fortnight on Tuesday at 14:00, 60 minutes. */
    public String plan(RegularTime time) {
        var when = Text.say(
                "visits.plan.line",
                Words.label(time.rhythm()),
                weekday(time.weekday()),
                time(time.startsAt()),
                time.minutes());
        return time.mode() == null ? when : when + ", " + Words.label(Mode.valueOf(time.mode()));
    }

    /** 8 confirmed, 1 did not happen, 2 only assumed, 3 to come. */
    public String figures(VisitFigures figures) {
        return Text.say(
                "planning.figures", figures.confirmed(), figures.missed(), figures.assumed(), figures.planned());
    }

    /** How two people meet, by the name of the {@link Mode}. */
    public String mode(String mode) {
        return Words.label(Mode.valueOf(mode));
    }

    /** The bank holiday on a day, to warn of; nothing on others. */
    public String holiday(LocalDate day) {
        return BankHolidays.on(day).map(Words::label).orElse("");
    }

    public VisitState state(VisitRow row) {
        return row.stateOn(LocalDate.now(clock));
    }

    public VisitState stateOf(VisitFacts visit) {
        return visit.stateOn(LocalDate.now(clock));
    }

    public String colour(VisitState state) {
        return switch (state) {
            case HAPPENED -> "green";
            case DID_NOT_HAPPEN -> "violet";
            case ASSUMED -> "amber";
            case PLANNED -> "blue";
            case CANCELLED -> "grey";
        };
    }

    /** @throws NotFound when the text is no id: the same page as for one that is somebody else's */
    static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }
}
