package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Lets time pass for some of the city, so that the service has something to tell: somebody is not back, a visit is tomorrow, others
 * are in the week of which letters tell.
 */
public final class Due {
    private static final ZoneId CITY = ZoneId.of("Europe/London");
    private static final String BY_ID = " WHERE id = ?";
    private static final String WATCH = "UPDATE kith.safety_watch SET ";
    private final City city;
    private final Connection owner;

    Due(City city, Connection owner) {
        this.city = city;
        this.owner = owner;
    }

    void make() throws SQLException {
        for (var partner : city.rows("partner")) {
            // Asked whether all is well; staff told; the next on call told; told that all is well after all.
            first(partner, false, false, WATCH + "started_at = " + ago(90) + ", due_at = " + ago(40) + BY_ID);
            var distressed = watches(partner, true, true);
            for (var at = 0; at < distressed.size(); at++) {
                var told = at == 0 ? "NULL" : ago(20);
                change(WATCH + "distressed_at = " + ago(30) + ", told_at = " + told + BY_ID, distressed.get(at));
            }
            first(partner, true, false, WATCH + "told_at = " + ago(20) + BY_ID);
        }
        takeOn();
        signIn();
        for (var person : List.copyOf(city.rows("person"))) {
            change("UPDATE kith.person SET date_of_birth = COALESCE(date_of_birth, '1941-03-02')" + BY_ID, person);
        }
        visits();
        lookAway();
    }

    /** The day in the city. */
    public static LocalDate today() {
        return LocalDate.now(CITY);
    }

    /** The next day on which letters tell of the week that follows. */
    public static LocalDate dayForLetters() {
        var today = today();
        return today.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) >= 0
                        && today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                ? today
                : today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    }

    /** Who gets e-mails is visited tomorrow, who gets letters in the week of which they tell. */
    private void visits() throws SQLException {
        var tomorrow = today().plusDays(1);
        var inThatWeek = dayForLetters().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var writesTo = new HashMap<String, String>();
        var minute = 0;
        for (var visit : List.copyOf(city.rows("visit"))) {
            if (!visit.has("outcome") && !visit.has("cancelled_at")) {
                var person = city.row(city.row(visit.text("match_id")).text("person_id"));
                var way = writesTo.computeIfAbsent(person.id(), id -> writesTo.size() % 2 == 0 ? "EMAIL" : "LETTER");
                change("UPDATE kith.person SET communication = '" + way + "'" + BY_ID, person);
                var at = (way.equals("EMAIL") ? tomorrow : inThatWeek)
                        .atTime(12, 0)
                        .plusMinutes(minute++);
                change(
                        "UPDATE kith.visit SET visit_day = '" + at.toLocalDate() + "', starts_at = '" + at.toLocalTime()
                                + "', starts_at_utc = '" + Timestamp.valueOf(at) + "'" + BY_ID,
                        visit);
            }
        }
    }

    /** Managers have done with looking at one person in an emergency, and may look at another one. */
    private void lookAway() throws SQLException {
        for (var part : List.copyOf(city.rows("account_role"))) {
            if (part.is("role", "PARTNER_MANAGER")) {
                for (var look : List.copyOf(city.rows("break_glass"))) {
                    if (look.is("by_account_id", part.text("account_id")) && !look.has("ended_at")) {
                        change("UPDATE kith.break_glass SET ended_at = UTC_TIMESTAMP()" + BY_ID, look);
                    }
                }
            }
        }
    }

    private static String ago(int minutes) {
        return "UTC_TIMESTAMP() - INTERVAL " + minutes + " MINUTE";
    }

    /** Somebody helps at another partner by a passport. */
    private void takeOn() throws SQLException {
        var taken = new HashSet<String>();
        for (var passport : List.copyOf(city.rows("passport"))) {
            var guest = city.rows("volunteer").stream()
                    .filter(volunteer -> volunteer.is("owner_partner_id", passport.text("to_partner_id"))
                            && !taken.contains(volunteer.id()))
                    .findFirst();
            if (passport.has("guest_id") && guest.isPresent()) {
                taken.add(guest.get().id());
                change(
                        "UPDATE kith.passport SET accepted_at = " + ago(99) + ", guest_id = '"
                                + guest.get().id() + "'" + BY_ID,
                        passport);
            }
        }
    }

    /** Managers, a moment ago. */
    private void signIn() throws SQLException {
        for (var part : city.rows("account_role")) {
            if (part.is("role", "PARTNER_MANAGER")) {
                var secret = (part.id() + part.id()).replace("-", "");
                change(
                        "INSERT INTO kith.sign_in_session (secret_hash, role_id, started_at, last_seen_at,"
                                + " second_factor_at, account_id)"
                                + " SELECT"
                                + " '" + secret + "', id, UTC_TIMESTAMP(), UTC_TIMESTAMP(),"
                                + " UTC_TIMESTAMP(), account_id FROM kith.account_role" + BY_ID,
                        part);
            }
        }
    }

    private void first(Row partner, boolean ended, boolean distressed, String change) throws SQLException {
        var all = watches(partner, ended, distressed);
        if (!all.isEmpty()) {
            change(change, all.get(0));
        }
    }

    /** Those that nobody has answered. */
    private List<Row> watches(Row partner, boolean ended, boolean distressed) {
        var all = new ArrayList<Row>();
        for (var watch : city.rows("safety_watch")) {
            if (watch.is("owner_partner_id", partner.id())
                    && !watch.has("answered_at")
                    && watch.has("ended_at") == ended
                    && watch.has("distressed_at") == distressed
                    && (!ended || watch.has("told_at"))) {
                all.add(watch);
            }
        }
        return all;
    }

    private void change(String sql, Row row) throws SQLException {
        try (var change = owner.prepareStatement(sql)) {
            change.setString(1, row.id());
            change.executeUpdate();
        }
    }
}
