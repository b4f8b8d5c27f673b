package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed stays text: in a sort, a search, a form, a page, an export and the state of a page. */
class InjectionIT {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "id; DROP TABLE person",
                "%",
                "_",
                "\\",
                "#{7919*7907}",
                "${7919*7907}",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${jndi:ldap://127.0.0.1:1/a}",
                "../../../etc/passwd",
                "%0d%0aSet-Cookie: a=b",
                "\u0000"
            })
    void every_parameter_of_every_page_takes_it_as_text(String typed) throws Exception {
        var caller = Caller.as("manager@kirkgate.example", password());
        var faults = new ArrayList<String>();
        for (var page : PagesWithRecords.of("PARTNER_MANAGER")) {
            var answer = caller.get(page.with(URLEncoder.encode(typed, StandardCharsets.UTF_8)));
            if (answer.statusCode() >= 500) {
                faults.add(page.with(typed) + ": " + answer.statusCode());
            }
            if (answer.body().contains("<script>alert(1)")
                    || answer.body().contains("<img src=x")
                    || answer.body().contains("62615533")
                    || answer.headers().firstValue("Set-Cookie").orElse("").startsWith("a=")) {
                faults.add(page.with(typed) + ": taken as more than text");
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void what_is_kept_is_shown_as_text_and_no_formula_leaves_in_an_export() throws Exception {
        var id = Guest.value("SELECT id FROM kith.person WHERE owner_partner_id = (SELECT id FROM kith.partner WHERE"
                + " short_name = 'Seagate') AND closed_on IS NULL ORDER BY id LIMIT 1");
        var before = Guest.value(
                        "SELECT CONCAT_WS('|', family_name, COALESCE(brings, '')) FROM kith.person WHERE id = '" + id
                                + "'")
                .split("\\|", 2);
        Guest.owner(
                "UPDATE kith.person SET family_name = '=HYPERLINK(1)', brings = '#{7919*7907}<script>alert(1)</script>'"
                        + " WHERE id = '" + id + "'");
        try {
            var caller = Caller.as("coordinator@seagate.example", password());
            var page = caller.get("people/record?id=" + id).body();
            assertTrue(page.contains("&lt;script&gt;alert(1)"), "shown as text");
            assertFalse(page.contains("<script>alert(1)"));
            assertTrue(page.contains("#{7919*7907}") && !page.contains("62615533"), "no expression");
        } finally {
            Guest.owner("UPDATE kith.person SET family_name = '" + before[0].replace("'", "''") + "', brings = '"
                    + before[1].replace("'", "''") + "' WHERE id = '" + id + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "", "1:1", "-4242424242424242424:4242424242424242424", "rO0ABXNyAA", "\u0000"})
    void a_forged_state_is_a_page_that_is_out_of_date_and_never_a_fault_of_ours(String state) throws Exception {
        var caller = Caller.as("manager@kirkgate.example", password());
        var faults = new ArrayList<String>();
        for (var path : List.of(
                "partner", "people/new", "emergency/new", "emergency/duty", "people", "accounts/invite", "view-as")) {
            var fields = new HashMap<>(Map.of("form", "form", "form:save", "form:save"));
            fields.put("jakarta.faces.ViewState", state);
            var answer = caller.post(path, fields);
            if (answer.statusCode() >= 500) {
                faults.add(path + " " + answer.statusCode());
            }
            var ajax = caller.post(path, fields, "Faces-Request", "partial/ajax");
            if (ajax.statusCode() >= 500) {
                faults.add(path + " by ajax " + ajax.statusCode());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void a_state_of_somebody_else_is_worth_nothing_and_neither_is_a_cut_one() throws Exception {
        var harbour = Caller.as("manager@harbour.example", password());
        var kirkgate = Caller.as("manager@kirkgate.example", password());
        var theirs = state(harbour.get("partner").body());
        for (var state : List.of(theirs, theirs.substring(0, theirs.length() / 2))) {
            var before = Guest.value("SELECT GROUP_CONCAT(phone ORDER BY id) FROM kith.partner");
            var answer = kirkgate.post(
                    "partner",
                    Map.of(
                            "form", "form",
                            "form:phone", "01632 960984",
                            "form:save", "form:save",
                            "jakarta.faces.ViewState", state));
            assertTrue(answer.statusCode() < 500, "status " + answer.statusCode());
            assertEquals(before, Guest.value("SELECT GROUP_CONCAT(phone ORDER BY id) FROM kith.partner"));
        }
    }

    @Test
    @Tag("A04")
    void an_id_that_exists_a_version_or_a_partner_in_a_body_changes_no_record_of_others() throws Exception {
        var caller = Caller.as("VOLUNTEER");
        var person = Caller.as("PERSON");
        assertEquals(
                200,
                tell(person, "{\"id\":\"" + UUID.randomUUID() + "\",\"words\":\"Ours\"}")
                        .statusCode());
        var theirs = Guest.value("SELECT m.id FROM kith.message m JOIN kith.account a ON a.id = m.from_account_id WHERE"
                + " a.username <> '" + WholeSystem.account("VOLUNTEER").username() + "' ORDER BY m.id LIMIT 1");
        assertNotEquals(null, theirs, "the demo city has messages of others");
        var row =
                "SELECT CONCAT_WS('|', version, owner_partner_id, from_account_id, words) FROM kith.message WHERE id ="
                        + " '"
                        + theirs + "'";
        var before = Guest.value(row);
        var fresh = UUID.randomUUID().toString();
        var answer = tell(caller, "{\"id\":\"" + theirs + "\",\"words\":\"Mine now\"}");
        var ours = tell(caller, "{\"id\":\"" + fresh + "\",\"words\":\"Mine now\"}");
        assertEquals(before, Guest.value(row));
        assertEquals(ours.statusCode(), answer.statusCode(), answer.body());
        assertEquals(ours.body().replace(fresh, "ID"), answer.body().replace(theirs, "ID"));
        var again = tell(caller, "{\"id\":\"" + theirs + "\",\"words\":\"Mine now\"}");
        assertEquals(answer.body(), again.body());
        assertEquals(before, Guest.value(row));
        assertEquals(
                "2",
                Guest.value("SELECT COUNT(*) FROM kith.message m JOIN kith.account a ON a.id = m.from_account_id WHERE"
                        + " a.username = '" + WholeSystem.account("VOLUNTEER").username()
                        + "' AND m.words = 'Mine now'"),
                "each is kept once");
        for (var more : List.of("\"version\":9", "\"ownerPartnerId\":\"" + fresh + "\"", "\"partner\":\"x\"")) {
            assertEquals(
                    400,
                    tell(caller, "{\"id\":\"" + UUID.randomUUID() + "\",\"words\":\"w\"," + more + "}")
                            .statusCode(),
                    more);
        }
    }

    @Test
    void a_stranger_is_told_in_json_that_a_sign_in_is_missing_whatever_the_verb() throws Exception {
        var stranger = Caller.stranger();
        for (var verb : List.of("GET", "PUT", "POST", "DELETE", "PATCH")) {
            var request = stranger.to("api/v1/visits/" + UUID.randomUUID() + "/report")
                    .header("Content-Type", "application/json");
            var answer = stranger.send(
                    verb.equals("GET") || verb.equals("DELETE")
                            ? request.method(verb, HttpRequest.BodyPublishers.noBody())
                            : request.method(verb, HttpRequest.BodyPublishers.ofString("{\"a\":1}")));
            assertEquals(401, answer.statusCode(), verb);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    verb);
            assertTrue(answer.body().contains("\"status\":401"), verb + " " + answer.body());
        }
    }

    private static java.net.http.HttpResponse<String> tell(Caller caller, String body) throws Exception {
        return caller.send(caller.to("api/v1/messages")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String state(String page) {
        var found = STATE.matcher(page);
        assertTrue(found.find(), "a page with a form");
        return found.group(1);
    }

    private static String password() {
        return WholeSystem.account("COORDINATOR").password();
    }
}
