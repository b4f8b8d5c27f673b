package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who somebody is comes from the sign-in, whatever else the request claims, and never from the request before. */
class ClaimsIT {
    private static final Pattern PERSON = Pattern.compile("/people/record\\?id=([0-9a-f-]{36})");

    @Test
    @Tag("A11")
    void headers_cookies_and_parameters_that_name_a_partner_are_ignored() throws Exception {
        var harbour = Guest.value("SELECT id FROM kith.partner WHERE short_name = 'Harbour'");
        var caller = as("kirkgate");
        var own = people(caller.get("people").body());
        assertFalse(own.isEmpty());
        for (var header : Map.of(
                        "X-Tenant-Id", harbour,
                        "X-Partner-Id", harbour,
                        "X-Kith-Partner", harbour,
                        "X-Forwarded-User", "manager@harbour.example",
                        "X-Original-URL", "/accounts",
                        "X-HTTP-Method-Override", "DELETE",
                        "Forwarded", "for=127.0.0.1;host=harbour.example")
                .entrySet()) {
            var answer = caller.send(caller.to("people")
                    .header(header.getKey(), header.getValue())
                    .GET());
            assertEquals(own, people(answer.body()), header.getKey());
        }
        for (var parameter : List.of("partner", "partnerId", "ownerPartner", "owner", "tenant", "role", "actor")) {
            assertEquals(
                    own,
                    people(caller.get("people?" + parameter + "=" + harbour).body()),
                    parameter);
        }
        assertEquals(403, caller.get("accounts?role=PARTNER_MANAGER").statusCode(), "a role in the address is no role");
    }

    @Test
    @Tag("A09")
    void two_partners_and_a_stranger_at_once_never_get_what_the_connection_did_before() throws Exception {
        var harbour = as("harbour");
        var kirkgate = as("kirkgate");
        var stranger = Caller.stranger();
        var theirs = people(harbour.get("people").body());
        var ours = people(kirkgate.get("people").body());
        assertTrue(theirs.stream().noneMatch(ours::contains) && !ours.isEmpty() && !theirs.isEmpty());
        Callable<Set<String>> one = () -> people(harbour.get("people").body());
        Callable<Set<String>> two = () -> people(kirkgate.get("people").body());
        Callable<Set<String>> nobody = () -> people(stranger.get("people").body());
        var threads = Executors.newFixedThreadPool(6);
        try {
            var work = IntStream.range(0, 60)
                    .mapToObj(i -> i % 3 == 0 ? one : i % 3 == 1 ? two : nobody)
                    .toList();
            var answers = threads.invokeAll(work);
            for (var i = 0; i < work.size(); i++) {
                var expected = i % 3 == 0 ? theirs : i % 3 == 1 ? ours : Set.<String>of();
                assertEquals(expected, answers.get(i).get(), "request " + i);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Caller as(String partner) throws Exception {
        return Caller.as(
                "coordinator@" + partner + ".example",
                WholeSystem.account("COORDINATOR").password());
    }

    private static Set<String> people(String page) {
        return PERSON.matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
