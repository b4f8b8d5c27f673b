package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody learns who is known here by asking: not from words, status, length or time. */
class EnumerationIT {
    @Test
    @Tag("A16")
    void a_known_and_an_unknown_account_are_refused_alike_in_words_length_and_time() throws Exception {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        try (var guest = Guest.as("REFERRER", "lantern.example", null)) {
            for (var i = 0; i < 7; i++) {
                var stranger = "guest." + UUID.randomUUID().toString().substring(0, 13) + "@lantern.example";
                var first = timed(known, guest.username());
                var second = timed(unknown, stranger);
                assertEquals(first.statusCode(), second.statusCode());
                assertEquals(
                        plain(first, guest.username()), plain(second, stranger), "the same words and the same length");
                // Wrong passwords are slowed down by themselves; here it is about who is known.
                Guest.owner("UPDATE kith.credential SET failed_count = 0, wait_until = NULL WHERE account_id = '"
                        + guest.id() + "'");
            }
        }
        var ratio = (double) median(known) / median(unknown);
        assertTrue(ratio > 0.33 && ratio < 3, "known " + known + " unknown " + unknown);
    }

    @Test
    @Tag("A16")
    void a_referrer_learns_nothing_of_referrals_of_others() throws Exception {
        try (var guest = Guest.as("REFERRER", "lantern.example", null)) {
            var referrer = guest.signedIn();
            var theirs = Guest.value("SELECT id FROM kith.referral WHERE owner_partner_id = '" + guest.partner()
                    + "' ORDER BY id LIMIT 1");
            var reference = Guest.value("SELECT reference FROM kith.referral WHERE id = '" + theirs + "'");
            for (var path : List.of("my/referrals/", "my/referrals?id=", "my/referrals?q=", "referrals/referral?id=")) {
                for (var one : List.of(theirs, reference)) {
                    var made = one.equals(theirs)
                            ? UUID.randomUUID().toString()
                            : reference.charAt(0) + "9".repeat(reference.length() - 1);
                    var met = referrer.get(path + one);
                    var expected = referrer.get(path + made);
                    assertEquals(expected.statusCode(), met.statusCode(), path);
                    assertEquals(plain(expected, made), plain(met, one), path);
                }
            }
            assertFalse(referrer.get("my/referrals").body().contains(reference));
        }
    }

    @Test
    @Tag("A16")
    void links_and_addresses_that_are_not_live_answer_like_those_that_never_were() throws Exception {
        var stranger = Caller.stranger();
        var first = stranger.get("invitation?token=" + "a".repeat(43));
        assertEquals(
                plain(first, "a".repeat(43)),
                plain(stranger.get("invitation?token=" + "b".repeat(43)), "b".repeat(43)));
        assertEquals(
                stranger.get("calendar/" + "a".repeat(43) + ".ics").body(),
                stranger.get("calendar/nonsense.ics").body());
    }

    @Test
    @Tag("A06")
    void registering_somebody_whom_another_partner_knows_betrays_neither_name_nor_place() throws Exception {
        var theirs = Guest.value("SELECT CONCAT_WS('|', id, reference, family_name, given_name, phone) FROM"
                        + " kith.person WHERE owner_partner_id = (SELECT id FROM kith.partner WHERE short_name = 'Harbour') AND"
                        + " phone IS NOT NULL AND closed_on IS NULL ORDER BY id LIMIT 1")
                .split("\\|");
        var caller = Caller.as(
                "coordinator@seagate.example",
                WholeSystem.account("COORDINATOR").password());
        for (var question : List.of(theirs[2], theirs[1], theirs[4].replace(" ", "%20"), theirs[0])) {
            // What was typed stands in the box again; a row would lead to a record.
            var page = caller.get("people?q=" + question).body();
            assertFalse(page.contains("record?id=" + theirs[0]), "found by " + question);
        }
        var form = caller.get("people/new");
        assertEquals(200, form.statusCode());
        var state = java.util.regex.Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"")
                .matcher(form.body());
        assertTrue(state.find());
        var fields = new java.util.HashMap<String, String>();
        var names = java.util.regex.Pattern.compile("name=\"([^\"]+)\"").matcher(form.body());
        while (names.find()) {
            fields.put(names.group(1), "");
        }
        fields.replaceAll((name, value) -> name.endsWith("givenName")
                ? theirs[3]
                : name.endsWith("familyName") ? theirs[2] : name.endsWith("phone") ? theirs[4] : value);
        fields.put("jakarta.faces.ViewState", state.group(1));
        fields.keySet().removeIf(name -> name.contains("save"));
        var answer = caller.post("people/new", fields);
        var words = answer.body() + answer.headers().firstValue("Location").orElse("");
        assertFalse(words.contains(theirs[0]) || words.contains(theirs[1]) || words.contains("Harbour"), words);
    }

    private static HttpResponse<String> timed(List<Long> times, String username) throws Exception {
        var caller = Caller.stranger();
        caller.get("sign-in");
        var start = System.nanoTime();
        var answer = caller.signIn(username, "not the password");
        times.add(System.nanoTime() - start);
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String plain(HttpResponse<String> answer, String word) {
        return answer.body()
                .replace(word, "WORD")
                .replaceAll("nonce[=-][\"']?[A-Za-z0-9+/=_-]+", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("it is [0-9a-f]{12}", "")
                .replaceAll("<input[^>]*type=\"hidden\"[^>]*>", "")
                .replaceAll("-?[0-9]{12,20}:-?[0-9]{12,20}", "");
    }
}
