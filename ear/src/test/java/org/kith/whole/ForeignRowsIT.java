package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to somebody else does not exist: not by its id, not beside an own one, not by its name. */
class ForeignRowsIT {
    private static final List<String> TABLES = List.of(
            "person",
            "carer",
            "referral",
            "waiting_entry",
            "volunteer",
            "volunteer_check",
            "befriending_match",
            "visit",
            "visit_plan",
            "gathering",
            "share",
            "break_glass",
            "notice",
            "message",
            "concern",
            "plan_run",
            "plan",
            "plan_pair");
    private static final String HEX = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @ParameterizedTest
    @CsvSource({
        "PARTNER_MANAGER, manager@kirkgate.example, harbour.example",
        "COORDINATOR, coordinator@seagate.example, harbour.example",
        "VOLUNTEER, volunteer@harbour.example, kirkgate.example",
        "PERSON, '', kirkgate.example"
    })
    @Tag("A01")
    void a_foreign_id_on_any_page_answers_like_one_that_was_made_up(String role, String username, String theirs)
            throws Exception {
        var caller = as(role, username);
        var foreign = foreign(
                theirs, partnerOf(username.isEmpty() ? WholeSystem.account(role).username() : username));
        var faults = new ArrayList<String>();
        var asked = PagesWithRecords.of(role);
        for (var page : asked) {
            var random = UUID.randomUUID().toString();
            var expected = caller.get(page.with(random));
            for (var row : foreign.entrySet()) {
                compare(page.with(row.getKey()), expected, caller.get(page.with(row.getValue())), faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    @Tag("A01")
    void an_own_id_opens_its_page_so_that_the_comparison_means_something() throws Exception {
        var caller = as("PARTNER_MANAGER", "manager@kirkgate.example");
        var own = foreign("kirkgate.example", "");
        for (var page : Map.of(
                        "people/record", "person",
                        "people/seen", "person",
                        "waiting/entry", "waiting_entry",
                        "volunteers/record", "volunteer",
                        "matches/record", "befriending_match",
                        "visits/visit", "visit")
                .entrySet()) {
            var answer = caller.get(page.getKey() + "?id=" + own.get(page.getValue()));
            assertEquals(200, answer.statusCode(), page.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "people/carer, id, person, carer, carer",
        "people/share, id, person, share, share",
        "volunteers/withdrawing, id, volunteer, check, volunteer_check"
    })
    @Tag("A03")
    void a_foreign_record_beside_an_own_one_is_not_there(
            String path, String first, String ownTable, String second, String foreignTable) throws Exception {
        var caller = as("PARTNER_MANAGER", "manager@kirkgate.example");
        var own = path + "?" + first + "=" + foreign("kirkgate.example", "").get(ownTable) + "&" + second + "=";
        var answer = caller.get(own
                + foreign("harbour.example", partnerOf("manager@kirkgate.example"))
                        .get(foreignTable));
        var random = caller.get(own + UUID.randomUUID());
        assertEquals(404, answer.statusCode());
        assertEquals(random.body(), answer.body());
    }

    @Test
    @Tag("A02")
    void a_foreign_name_in_a_search_sort_or_filter_finds_what_a_made_up_one_finds() throws Exception {
        var caller = as("PARTNER_MANAGER", "manager@kirkgate.example");
        var name = onlyAt("harbour.example", partnerOf("manager@kirkgate.example"));
        var faults = new ArrayList<String>();
        var searched = 0;
        for (var page : PagesWithRecords.of("PARTNER_MANAGER")) {
            if (List.of("q", "who", "show", "which", "sort").contains(page.parameter())) {
                searched++;
                var made = "Zzyx" + "q".repeat(name.length() - 4);
                compare(page.with(made), caller.get(page.with(made)), caller.get(page.with(name)), faults, made, name);
            }
        }
        assertTrue(searched >= 5, "pages with a search: " + searched);
        assertEquals(List.of(), faults);
    }

    @Test
    @Tag("A01")
    void the_api_answers_every_verb_on_a_foreign_id_like_one_on_a_made_up_id() throws Exception {
        var caller = as("VOLUNTEER", "volunteer@harbour.example");
        var visit = foreign("kirkgate.example", "").get("visit");
        for (var verb : List.of("GET", "HEAD", "PUT", "POST", "PATCH", "DELETE")) {
            for (var end : List.of("", "/report", "/more")) {
                var theirs = send(caller, verb, "api/v1/visits/" + visit + end);
                var madeUp = send(caller, verb, "api/v1/visits/" + UUID.randomUUID() + end);
                assertEquals(madeUp.statusCode(), theirs.statusCode(), verb + end);
                assertEquals(madeUp.body(), theirs.body(), verb + end);
                assertNotEquals(200, theirs.statusCode(), verb + end);
            }
        }
    }

    private static HttpResponse<String> send(Caller caller, String verb, String path) throws Exception {
        var body = "{\"reportId\":\"" + UUID.randomUUID() + "\",\"outcome\":\"HAPPENED\"}";
        var request = caller.to(path).header("Content-Type", "application/json");
        return caller.send(
                verb.equals("GET") || verb.equals("HEAD")
                        ? request.method(verb, HttpRequest.BodyPublishers.noBody())
                        : request.method(
                                verb,
                                HttpRequest.BodyPublishers.ofString(
                                        path.endsWith("more")
                                                ? body.replaceAll(",\"outcome.*", "}")
                                                        .replace("reportId", "id")
                                                : body)));
    }

    private static void compare(
            String what,
            HttpResponse<String> expected,
            HttpResponse<String> met,
            List<String> faults,
            String... replaced) {
        if (expected.statusCode() != met.statusCode()) {
            faults.add(what + ": " + met.statusCode() + ", a made up one " + expected.statusCode());
        } else if (!plain(expected.body(), replaced).equals(plain(met.body(), replaced))) {
            faults.add(what + ": another page");
        }
    }

    // Without what differs from one request to the next.
    private static String plain(String body, String... replaced) {
        var plain = body.replaceAll(HEX, "ID")
                .replaceAll("nonce[=-][\"']?[A-Za-z0-9+/=_-]+", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("it is [0-9a-f]{12}", "")
                .replaceAll("<input[^>]*type=\"hidden\"[^>]*>", "")
                .replaceAll("-?[0-9]{12,20}:-?[0-9]{12,20}", "");
        for (var word : replaced) {
            plain = plain.replace(word, "WORD");
        }
        return plain;
    }

    private static Caller as(String role, String username) throws Exception {
        return username.isEmpty()
                ? Caller.as(role)
                : Caller.as(username, WholeSystem.account(role).password());
    }

    private static String partnerOf(String username) {
        return Guest.value("SELECT partner_id FROM kith.account_role WHERE account_id = (SELECT id FROM kith.account"
                + " WHERE username = '" + username + "') AND partner_id IS NOT NULL LIMIT 1");
    }

    /** An id of each table that belongs to the partner of these accounts, and is not opened to the one who asks. */
    private static Map<String, String> foreign(String domain, String notOpenedTo) {
        var partner = partnerOf("coordinator@" + domain);
        var ids = new LinkedHashMap<String, String>();
        for (var table : TABLES) {
            var id = Guest.value("SELECT id FROM kith." + table + " WHERE owner_partner_id = '" + partner + "'"
                    + (table.equals("share") ? " AND to_partner_id <> '" + notOpenedTo + "'" : "")
                    + (table.equals("break_glass") ? " AND by_partner_id <> '" + notOpenedTo + "'" : "")
                    + (table.equals("waiting_entry") ? " AND closed_on IS NULL" : "")
                    + (table.equals("befriending_match") ? " AND ended_on IS NULL AND introduced_on IS NOT NULL" : "")
                    + " ORDER BY id LIMIT 1");
            if (id != null) {
                ids.put(table, id);
            }
        }
        assertTrue(ids.size() > 8, ids.keySet() + " of " + domain);
        return ids;
    }

    /** A family name that nobody at the other partner has. */
    private static String onlyAt(String domain, String other) {
        var name = Guest.value("SELECT p.family_name FROM kith.person p WHERE p.owner_partner_id = '"
                + partnerOf("coordinator@" + domain)
                + "' AND CHAR_LENGTH(p.family_name) > 4 AND NOT EXISTS (SELECT 1 FROM"
                + " kith.person o WHERE o.owner_partner_id = '" + other + "' AND o.search_text LIKE CONCAT('%',"
                + " p.family_name, '%')) AND NOT EXISTS (SELECT 1 FROM kith.volunteer v WHERE v.owner_partner_id = '"
                + other + "' AND v.family_name = p.family_name) LIMIT 1");
        if (name != null) {
            return name;
        }
        // Every name of the demo city is everywhere: one person gets a name of their own.
        var unique = "Quillfeather";
        Guest.owner("UPDATE kith.person SET family_name = '" + unique
                + "', search_text = CONCAT(search_text, ' quillfeather')" + " WHERE owner_partner_id = '"
                + partnerOf("coordinator@" + domain) + "' ORDER BY id DESC LIMIT 1");
        return unique;
    }
}
