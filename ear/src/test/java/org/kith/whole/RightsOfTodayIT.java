package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody may do is asked anew on every request: yesterday's rights open nothing. */
class RightsOfTodayIT {
    @Test
    @Tag("A13")
    void a_disabled_account_with_a_live_session_is_nobody_on_the_next_request() throws Exception {
        try (var guest = Guest.as("COORDINATOR", "lantern.example", null)) {
            var caller = guest.signedIn();
            assertEquals(200, caller.get("people").statusCode());
            Guest.owner("UPDATE kith.account SET disabled_at = UTC_TIMESTAMP() WHERE id = '" + guest.id() + "'");
            assertEquals(302, caller.get("people").statusCode());
            assertEquals(401, caller.get("api/v1/me").statusCode());
        }
    }

    @Test
    @Tag("A08")
    void a_role_that_was_taken_away_opens_nothing_from_the_next_request_on() throws Exception {
        try (var guest = Guest.as("COORDINATOR", "lantern.example", null)) {
            var caller = guest.signedIn();
            var person = caller.firstPerson();
            assertEquals(200, caller.get(person).statusCode());
            var form = caller.get(person.replace("record", "need")).body();
            Guest.owner("UPDATE kith.account_role SET valid_until = CURRENT_DATE - INTERVAL 2 DAY WHERE account_id = '"
                    + guest.id() + "'");
            assertEquals(302, caller.get(person).statusCode());
            // The open page is sent: it leads to the sign-in, and changes nothing.
            var answer = caller.post(
                    person.replace("record", "need"),
                    Map.of("form", "form", "form:save", "form:save", "jakarta.faces.ViewState", state(form)));
            assertEquals(302, answer.statusCode());
            assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in"));
        }
    }

    @Test
    @Tag("A08")
    void a_match_that_has_ended_is_gone_from_the_volunteers_open_page() throws Exception {
        var match = Guest.value("SELECT m.id FROM kith.befriending_match m JOIN kith.partner p ON p.id ="
                + " m.owner_partner_id WHERE p.short_name = 'Moorland' AND m.ended_on IS NULL AND m.introduced_on <"
                + " CURRENT_DATE AND EXISTS (SELECT 1 FROM kith.visit v WHERE v.match_id = m.id AND v.visit_day ="
                + " (SELECT MAX(w.visit_day) FROM kith.visit w WHERE w.match_id = m.id AND w.visit_day >= CURRENT_DATE"
                + " - INTERVAL 6 DAY)) ORDER BY m.id LIMIT 1");
        var volunteer = Guest.value("SELECT volunteer_id FROM kith.befriending_match WHERE id = '" + match + "'");
        try (var guest = Guest.as("VOLUNTEER", "moorland.example", volunteer)) {
            var caller = guest.signedIn();
            var visits = caller.get("api/v1/visits").body();
            assertTrue(visits.contains("\"id\""), visits);
            Guest.owner("UPDATE kith.befriending_match SET ended_on = CURRENT_DATE WHERE volunteer_id = '" + volunteer
                    + "' AND ended_on IS NULL");
            try {
                assertEquals("[]", caller.get("api/v1/visits").body());
            } finally {
                Guest.owner("UPDATE kith.befriending_match SET ended_on = NULL WHERE volunteer_id = '" + volunteer
                        + "' AND ended_on = CURRENT_DATE AND end_reason IS NULL");
            }
            assertEquals(visits, caller.get("api/v1/visits").body());
        }
    }

    @Test
    @Tag("A07")
    void a_calendar_that_is_read_by_itself_runs_with_todays_rights() throws Exception {
        var secret = (UUID.randomUUID().toString() + UUID.randomUUID())
                .replace("-", "")
                .substring(0, 43);
        try (var guest = Guest.as("COORDINATOR", "lantern.example", null)) {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes()));
            Guest.owner(
                    "INSERT INTO kith.calendar_feed (id, version, account_id, role, partner_id, token_hash, made_at)"
                            + " VALUES ('" + UUID.randomUUID() + "', 1, '" + guest.id() + "', 'COORDINATOR', '"
                            + guest.partner()
                            + "', '" + hash + "', NOW())");
            var reader = Caller.stranger();
            var before = reader.get("calendar/" + secret + ".ics");
            assertEquals(200, before.statusCode());
            assertTrue(before.body().startsWith("BEGIN:VCALENDAR"));
            Guest.owner("UPDATE kith.account_role SET valid_until = CURRENT_DATE - INTERVAL 2 DAY WHERE account_id = '"
                    + guest.id() + "'");
            assertEquals(404, reader.get("calendar/" + secret + ".ics").statusCode());
        }
    }

    @Test
    @Tag("A12")
    void a_token_is_worth_no_more_than_what_it_was_given_for() throws Exception {
        var secret = (UUID.randomUUID().toString() + UUID.randomUUID())
                .replace("-", "")
                .substring(0, 43);
        try (var guest = Guest.as("COORDINATOR", "lantern.example", null)) {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes()));
            Guest.owner(
                    "INSERT INTO kith.calendar_feed (id, version, account_id, role, partner_id, token_hash, made_at)"
                            + " VALUES ('" + UUID.randomUUID() + "', 1, '" + guest.id() + "', 'COORDINATOR', '"
                            + guest.partner()
                            + "', '" + hash + "', NOW())");
            var stranger = Caller.stranger();
            for (var header : Map.of(
                            "Authorization", "Bearer " + secret,
                            "Cookie", "kith=" + secret + "; __Host-kith=" + secret,
                            "X-Api-Key", secret)
                    .entrySet()) {
                var asked = stranger.to("api/v1/me").header(header.getKey(), header.getValue());
                assertEquals(401, stranger.send(asked.GET()).statusCode(), header.getKey());
            }
            var calendar = stranger.get("calendar/" + secret + ".ics").body();
            assertFalse(calendar.contains("\nSUMMARY:") && calendar.contains(" and "), "no names unless asked for");
        }
    }

    private static String state(String page) {
        var found = java.util.regex.Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"")
                .matcher(page);
        assertTrue(found.find(), "a page with a form");
        return found.group(1);
    }
}
