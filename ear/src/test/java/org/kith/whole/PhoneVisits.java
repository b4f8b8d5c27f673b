package org.kith.whole;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visits of the demo's first volunteer, made and looked at behind the walls. */
final class PhoneVisits {
    private static final ZoneId CITY = ZoneId.of("Europe/London");
    private static final LocalTime LAST_START = LocalTime.of(23, 52);
    private static final String MATCHES = "SELECT m.id FROM kith.befriending_match m JOIN kith.account_role r"
            + " ON r.volunteer_id = m.volunteer_id JOIN kith.account a ON a.id = r.account_id"
            + " WHERE a.username = ? AND m.introduced_on IS NOT NULL AND m.ended_on IS NULL ORDER BY m.id";
    private final String username = WholeSystem.account("VOLUNTEER").username();

    static PhoneVisits ofTheDemo() {
        return new PhoneVisits();
    }

    /** The city's day. Shortly before midnight it is waited for, because what is today now would be yesterday at the end. */
    static LocalDate today() {
        try {
            while (LocalTime.now(CITY).isAfter(LAST_START)) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return LocalDate.now(CITY);
    }

    /** A visit of today at so many minutes after midnight, of which nobody has spoken yet. */
    UUID plannedNow(int minute) throws SQLException {
        return planned(0, minute);
    }

    UUID planned(int daysAhead, int minute) throws SQLException {
        var match = one(MATCHES, username);
        var id = UUID.randomUUID();
        var day = today().plusDays(daysAhead);
        var time = LocalTime.of(0, minute);
        change(
                "DELETE FROM kith.visit_word WHERE visit_id IN (SELECT id FROM kith.visit WHERE match_id = ?"
                        + " AND visit_day = ? AND starts_at = ?)",
                match,
                day,
                time);
        change(
                "DELETE FROM kith.visit_note WHERE visit_id IN (SELECT id FROM kith.visit WHERE match_id = ?"
                        + " AND visit_day = ? AND starts_at = ?)",
                match,
                day,
                time);
        change("DELETE FROM kith.visit WHERE match_id = ? AND visit_day = ? AND starts_at = ?", match, day, time);
        change(
                "INSERT INTO kith.visit (id, version, partnership_id, owner_partner_id, match_id, visit_day,"
                        + " starts_at, starts_at_utc, planned_minutes, mode) SELECT ?, 1, partnership_id,"
                        + " owner_partner_id, id, ?, ?, ?, 60, mode FROM kith.befriending_match WHERE id = ?",
                id,
                day,
                time,
                LocalDateTime.ofInstant(day.atTime(time).atZone(CITY).toInstant(), ZoneOffset.UTC),
                match);
        return id;
    }

    /** What is kept of a visit: outcome, minutes, how it went, number of notes. */
    String seen(UUID visit) throws SQLException {
        return one(
                "SELECT CONCAT(COALESCE(outcome, 'null'), ' ', COALESCE(minutes, 'null'), ' ', COALESCE(how_it_went,"
                        + " 'null'), ' ', (SELECT COUNT(*) FROM kith.visit_note n WHERE n.visit_id = v.id)) FROM"
                        + " kith.visit v WHERE v.id = ?",
                visit);
    }

    /** Whether somebody went in alone and came out, and how many were told that they had not. */
    @Nullable
    String outing(UUID visit) throws SQLException {
        return one(
                "SELECT CONCAT(IF(heard_in_at IS NULL, '', 'in, '), IF(heard_out_at IS NULL, '', 'out, '),"
                        + " on_call_step + (told_at IS NOT NULL), ' told') FROM kith.safety_watch WHERE visit_id = ?",
                visit);
    }

    int words(UUID visit) throws SQLException {
        return Integer.parseInt(String.valueOf(one("SELECT COUNT(*) FROM kith.visit_word WHERE visit_id = ?", visit)));
    }

    boolean toldJustNow(UUID visit) throws SQLException {
        return "1"
                .equals(one(
                        "SELECT told_at > UTC_TIMESTAMP() - INTERVAL 5 MINUTE AND told_at <= UTC_TIMESTAMP()"
                                + " + INTERVAL 5 SECOND FROM kith.visit_word WHERE visit_id = ?",
                        visit));
    }

    /** Takes back what other tests planned in the first hour of a day, so that a usual volunteer's page is what is seen. */
    void takeBackThoseOfTests() throws SQLException {
        change(
                "UPDATE kith.visit SET cancelled_at = UTC_TIMESTAMP(), outcome = NULL WHERE starts_at < '01:00' AND"
                        + " cancelled_at IS NULL AND match_id IN (SELECT m.id FROM kith.befriending_match m JOIN"
                        + " kith.account_role r ON r.volunteer_id = m.volunteer_id JOIN kith.account a ON a.id ="
                        + " r.account_id WHERE a.username = ?)",
                username);
    }

    void endSignIns() throws SQLException {
        change(
                "UPDATE kith.sign_in_session SET ended_at = UTC_TIMESTAMP() WHERE ended_at IS NULL AND account_id ="
                        + " (SELECT id FROM kith.account WHERE username = ?)",
                username);
    }

    List<String> endMatches() throws SQLException {
        var ended = new ArrayList<String>();
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.prepareStatement(MATCHES)) {
            query.setString(1, username);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ended.add(rows.getString(1));
                }
            }
        }
        for (var match : ended) {
            change("UPDATE kith.befriending_match SET ended_on = UTC_DATE() WHERE id = ?", match);
        }
        return ended;
    }

    void openAgain(List<String> matches) throws SQLException {
        for (var match : matches) {
            change("UPDATE kith.befriending_match SET ended_on = NULL WHERE id = ?", match);
        }
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable String one(String sql, Object value) throws SQLException {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.prepareStatement(sql)) {
            query.setObject(1, value instanceof UUID id ? id.toString() : value);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
