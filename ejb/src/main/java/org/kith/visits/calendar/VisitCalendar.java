package org.kith.visits.calendar;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.visits.FollowingVisits;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MyVisitRow;
import org.kith.visits.PlannedVisit;

/** The visits of whoever reads a calendar: a volunteer's own, or all of a partner. Called-off visits are not in it. */
@Stateless
public class VisitCalendar {
    private static final int WEEKS_BACK = 2;
    private static final int WEEKS_AHEAD = 5;
    private static final int MOST = 2000;
    private static final int USUAL_MINUTES = 60;

    @Inject
    private LoggingVisits logging;

    @Inject
    private FollowingVisits following;

    @Inject
    private Clock clock;

    /**
     * What is said of a visit.
     *
     * @param mode how the two meet
     * @param names first names, when whoever made the address wanted them
     */
    public record Said(String mode, @Nullable String names) {}

    /**
     * The calendar as text.
     *
     * @param words makes the words of one visit
     * @param site the address of this service, before the path
     */
    @Allowed(record = VISIT, action = LIST)
    public String read(String name, boolean withNames, Function<Said, String> words, String site) {
        var now = clock.instant();
        var entries = CurrentActor.get().role() == Role.VOLUNTEER
                ? logging.visits().stream()
                        .map(row -> mine(row, withNames, words, site, now))
                        .toList()
                : ofPartner(withNames, words, site, now);
        return CalendarText.of(name, entries);
    }

    private static CalendarEntry mine(
            MyVisitRow row, boolean withNames, Function<Said, String> words, String site, Instant now) {
        var visit = row.visit();
        return new CalendarEntry(
                visit.id(),
                visit.version(),
                visit.day(),
                visit.startsAt(),
                minutes(visit.plannedMinutes()),
                words.apply(new Said(visit.mode(), withNames ? row.person().firstName() : null)),
                site + "/my/visits",
                now);
    }

    private List<CalendarEntry> ofPartner(boolean withNames, Function<Said, String> words, String site, Instant now) {
        var today = LocalDate.now(clock);
        return following.planned(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD), MOST).stream()
                .map(visit -> new CalendarEntry(
                        visit.id(),
                        visit.version(),
                        visit.day(),
                        visit.startsAt(),
                        minutes(visit.plannedMinutes()),
                        words.apply(new Said(visit.mode(), withNames ? firstNames(visit) : null)),
                        site + "/visits/visit?id=" + visit.id(),
                        now))
                .toList();
    }

    private static int minutes(@Nullable Integer planned) {
        return planned == null ? USUAL_MINUTES : planned;
    }

    private static String firstNames(PlannedVisit visit) {
        return visit.personFirstName() + ", " + visit.volunteerFirstName();
    }
}
