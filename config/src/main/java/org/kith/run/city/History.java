package org.kith.run.city;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Matches and their visits over eighteen months: open, ended for every reason, proposed and refused. */
final class History {
    private static final List<String> ENDS = List.of(
            "VOLUNTEER_LEFT",
            "PERSON_ENDED",
            "NEED_MET",
            "MOVED",
            "CARE_HOME",
            "DIED",
            "UNSUITABLE",
            "VOLUNTEER_LEFT",
            "NEED_MET");
    private static final String MATCH =
            "id,version,partnership_id,owner_partner_id,person_id,volunteer_id,waiting_entry_id,mode,place,proposed_at,"
                    + "proposed_by,score,person_answer,person_answered_at,volunteer_answer,volunteer_answered_at,volunteer_reason,"
                    + "introduced_on,introduced_by,ended_on,ended_at,ended_by,end_reason";
    private final City city;
    private final Chance chance;
    private final Rows rows;

    History(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        int index = 0;
        for (var elder : city.people) {
            var number = index++;
            if (elder.closedOn() != null) {
                ended(elder, number);
            } else if (number < 3 || chance.percent(58)) {
                if (number > 3 && chance.percent(16)) {
                    ended(elder, number);
                }
                open(elder, number);
            } else if (chance.percent(25)) {
                proposed(elder, number);
            }
        }
    }

    private void open(City.Elder elder, int number) throws SQLException {
        var helper = number < 3 ? city.volunteers.get(0) : free(elder.partner());
        if (helper == null) {
            return;
        }
        var introduced = later(
                elder.waitingSince().plusDays(number < 3 ? 21 : chance.between(14, 130)), helper.clearedOn.plusDays(1));
        if (introduced.isAfter(city.today.minusDays(2))) {
            return;
        }
        helper.taken++;
        var id = match(elder, helper, helper.taken, introduced, null, null, "YES");
        city.pairings.add(new City.Pairing(id, elder, helper, introduced, null, null));
        visits(id, elder, introduced, null);
        if (number % 29 == 8) {
            rows.add(
                    "match_pause",
                    "id,version,partnership_id,owner_partner_id,match_id,from_day,until_day,reason",
                    chance.id(),
                    1,
                    city.partnership,
                    elder.partner().id(),
                    id,
                    city.today.minusDays(5),
                    city.today.plusDays(20),
                    "In hospital.");
        }
    }

    private void ended(City.Elder elder, int number) throws SQLException {
        var candidates = city.volunteers.stream()
                .filter(helper -> helper.partner == elder.partner())
                .toList();
        var helper = candidates.get(number % candidates.size());
        var introduced = later(elder.waitingSince().plusDays(chance.between(14, 60)), helper.clearedOn.plusDays(1));
        var end = elder.closedOn() == null ? introduced.plusDays(chance.between(40, 160)) : elder.closedOn();
        if (!introduced.isBefore(end) || end.isAfter(city.today)) {
            return;
        }
        var reason = chance.of(ENDS);
        var id = match(elder, helper, 1, introduced, end, reason, "YES");
        city.pairings.add(new City.Pairing(id, elder, helper, introduced, end, reason));
        visits(id, elder, introduced, end);
    }

    private void proposed(City.Elder elder, int number) throws SQLException {
        var helper = free(elder.partner());
        if (helper == null) {
            return;
        }
        if (number % 2 == 0) {
            helper.taken++;
            match(elder, helper, helper.taken, null, null, null, number % 4 == 0 ? null : "YES");
        } else {
            match(elder, helper, 1, null, city.today.minusDays(chance.between(3, 30)), "NOT_AGREED", "NO");
        }
    }

    private City.@Nullable Helper free(City.Partner partner) {
        var free = city.volunteers.stream()
                .filter(helper -> helper.partner == partner && helper.open && helper.taken < helper.capacity)
                .filter(helper -> helper != city.volunteers.get(0))
                .toList();
        // A quarter of the places stays free, or nobody could be matched in the demo.
        return free.size() < 8 ? null : chance.of(free);
    }

    private UUID match(
            City.Elder elder,
            City.Helper helper,
            int place,
            @Nullable LocalDate introduced,
            @Nullable LocalDate ended,
            @Nullable String reason,
            @Nullable String answer)
            throws SQLException {
        var id = chance.id();
        var proposed = introduced != null
                ? introduced.minusDays(12)
                : (ended != null ? ended.minusDays(4) : city.today.minusDays(3));
        var by = elder.partner().coordinator();
        var answered = answer == null ? null : chance.during(proposed.plusDays(3));
        rows.add(
                "befriending_match",
                MATCH,
                id,
                1,
                city.partnership,
                elder.partner().id(),
                elder.id(),
                helper.id,
                elder.waiting(),
                "HOME",
                place,
                chance.during(proposed),
                by,
                chance.between(20, 90),
                answer == null || answer.equals("NO") ? answer == null ? null : "YES" : "YES",
                answered,
                answer,
                answered,
                "NO".equals(answer) ? "Too far in winter." : null,
                introduced,
                introduced == null ? null : by,
                ended,
                ended == null ? null : chance.during(ended),
                ended == null ? null : by,
                reason);
        return id;
    }

    private void visits(UUID match, City.Elder elder, LocalDate from, @Nullable LocalDate until) throws SQLException {
        var weekday = DayOfWeek.of(chance.between(1, 5));
        var time = LocalTime.of(chance.between(10, 15), chance.of(List.of(0, 30)));
        var plan = chance.id();
        rows.add(
                "visit_plan",
                "id,version,partnership_id,owner_partner_id,match_id,weekday,starts_at,minutes,from_day,until_day",
                plan,
                1,
                city.partnership,
                elder.partner().id(),
                match,
                weekday.getValue(),
                time,
                60,
                from,
                until);
        var last = until == null ? city.today.plusDays(28) : until;
        boolean reporter = chance.percent(75);
        for (var day = from.with(java.time.temporal.TemporalAdjusters.nextOrSame(weekday));
                !day.isAfter(last);
                day = day.plusWeeks(1)) {
            visit(match, elder, plan, day, time, reporter);
        }
    }

    private void visit(UUID match, City.Elder elder, UUID plan, LocalDate day, LocalTime time, boolean reporter)
            throws SQLException {
        boolean past = day.isBefore(city.today.minusDays(reporter ? 1 : 6));
        boolean reported = past && chance.percent(reporter ? 96 : 60);
        boolean happened = reported && chance.percent(89);
        var id = chance.id();
        if (happened && day.isAfter(city.today.minusDays(35))) {
            city.made.add(new City.Made(id, city.pairings.get(city.pairings.size() - 1), day));
        }
        var begins = day.atTime(time).atZone(Chance.CITY).toInstant();
        rows.add(
                "visit",
                "id,version,partnership_id,owner_partner_id,match_id,plan_id,visit_day,starts_at,starts_at_utc,planned_minutes,"
                        + "mode,outcome,missed_reason,minutes,how_it_went,reported_at,reported_via,report_key",
                id,
                1,
                city.partnership,
                elder.partner().id(),
                match,
                plan,
                day,
                time,
                begins,
                60,
                "HOME",
                reported ? (happened ? "HAPPENED" : "DID_NOT_HAPPEN") : null,
                reported && !happened
                        ? chance.of(
                                List.of("PERSON_ILL", "PERSON_AWAY", "VOLUNTEER_ILL", "NO_ANSWER", "WEATHER_OR_TRAVEL"))
                        : null,
                happened ? chance.of(List.of(45, 60, 60, 60, 75, 90)) : null,
                happened ? chance.of(List.of(3, 4, 4, 5, 5)) : null,
                reported ? begins.plusSeconds(7200) : null,
                reported ? (reporter ? "PHONE_PAGE" : "PAPER") : null,
                reported ? chance.id() : null);
        if (happened && chance.percent(15)) {
            rows.add(
                    "visit_note",
                    "id,version,partnership_id,owner_partner_id,visit_id,match_id,written_at,note",
                    chance.id(),
                    1,
                    city.partnership,
                    elder.partner().id(),
                    id,
                    match,
                    begins.plusSeconds(7300),
                    chance.of(Words.NOTES));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
