package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the system does not do, and how it says so: over HTTP, by hand. */
class RefusalsIT {
    private static final String HARBOUR = "coordinator@harbour.example";
    private static final String KIRKGATE = "coordinator@kirkgate.example";

    @Test
    void a_person_of_another_partner_an_invented_one_and_a_malformed_one_cannot_be_told_apart() throws Exception {
        var theirs = as(HARBOUR).firstPerson();
        var coordinator = as(KIRKGATE);
        var foreign = coordinator.get(theirs);
        assertEquals(404, foreign.statusCode());
        for (var id : List.of(UUID.randomUUID().toString(), "not-an-id", "1%27%20OR%201=1", "", "%00")) {
            var invented = coordinator.get("people/record?id=" + id);
            assertEquals(404, invented.statusCode(), id);
            assertEquals(foreign.body(), invented.body(), id);
            assertEquals(namesOfHeaders(foreign), namesOfHeaders(invented), id);
        }
        assertEquals(404, coordinator.get("people/record").statusCode());
        assertEquals(200, as(HARBOUR).get(theirs).statusCode(), "its own partner opens it");
    }

    @ParameterizedTest
    @CsvSource({
        "VOLUNTEER, people",
        "VOLUNTEER, accounts",
        "VOLUNTEER, today",
        "PERSON, people",
        "REFERRER, people",
        "BOARD_MEMBER, people",
        "BOARD_MEMBER, audit",
        "COMMISSIONER, referrals",
        "EVALUATOR, people",
        "PARTNERSHIP_ADMINISTRATOR, people",
        "SYSTEM_ADMINISTRATOR, people",
        "DATA_PROTECTION_OFFICER, people",
        "COORDINATOR, accounts",
        "COORDINATOR, my/visits"
    })
    void a_role_does_not_open_pages_of_other_roles(String role, String path) throws Exception {
        var answer = Caller.as(role).get(path);
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("<h1>"), "a plain page");
    }

    @Test
    void a_page_that_is_refused_stands_in_the_audit_and_a_strangers_does_not() throws Exception {
        var before = refusedPages();
        var volunteer = Caller.as("VOLUNTEER");
        volunteer.get("accounts");
        volunteer.get("there-is-nothing-here");
        assertEquals(before + 2, refusedPages());
        Caller.stranger().get("accounts");
        Caller.stranger().get("there-is-nothing-here");
        assertEquals(before + 2, refusedPages());
    }

    private static long refusedPages() throws Exception {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.createStatement();
                var row = query.executeQuery("SELECT COUNT(*) FROM kith_audit.event WHERE record = 'PAGE'"
                        + " AND outcome = 'REFUSED' AND role = 'VOLUNTEER'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there-is-nothing-here",
                "people.xhtml",
                "people/record.xhtml",
                "WEB-INF/web.xml",
                "WEB-INF/templates/staff.xhtml",
                "META-INF/MANIFEST.MF",
                "people/there-is-nothing-here",
                "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "jakarta.faces.resource/kith.css.xhtml?ln=../../WEB-INF/classes",
                "resources/kith/kith.css",
                ".git/config"
            })
    void what_does_not_exist_is_not_found(String path) throws Exception {
        assertEquals(404, as(HARBOUR).get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "today", "audit", "people/record?id=x", "my/visits", "board"})
    void a_stranger_is_asked_to_sign_in_first(String path) throws Exception {
        var answer = Caller.stranger().get(path);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in?then="));
    }

    @Test
    void after_signing_in_nobody_is_led_to_another_site() throws Exception {
        var account = WholeSystem.account("COORDINATOR");
        for (var elsewhere :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)")) {
            var answer = Caller.stranger()
                    .post(
                            "sign-in",
                            Map.of(
                                    "form",
                                    "form",
                                    "form:username",
                                    account.username(),
                                    "form:password",
                                    account.password(),
                                    "form:do",
                                    "form:do",
                                    "then",
                                    elsewhere,
                                    "jakarta.faces.ViewState",
                                    "stateless"));
            var to = answer.headers().firstValue("Location").orElse("");
            assertFalse(to.contains("evil") || to.contains("script"), to);
        }
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_refused_with_the_same_words() throws Exception {
        var wrong = Caller.stranger().signIn(HARBOUR, "not the password");
        var unknown = Caller.stranger().signIn("nobody@harbour.example", "not the password");
        assertEquals(wrong.statusCode(), unknown.statusCode());
        assertEquals(
                main(wrong.body()).replace(HARBOUR, ""), main(unknown.body()).replace("nobody@harbour.example", ""));
        assertNotEquals(302, wrong.statusCode());
    }

    @Test
    void somebody_who_guesses_passwords_is_slowed_down_and_nobody_else() throws Exception {
        var guesser = Caller.stranger();
        for (var i = 0; i < 40; i++) {
            guesser.signIn("nobody" + i + "@harbour.example", "guess");
        }
        var password = WholeSystem.account("COORDINATOR").password();
        assertEquals(200, guesser.signIn(HARBOUR, password).statusCode(), "no longer from this address");
        assertEquals(302, Caller.stranger().signIn(HARBOUR, password).statusCode(), "from everywhere else");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void another_site_cannot_send_a_form_in_somebodys_name(String header, String value) throws Exception {
        var coordinator = as(HARBOUR);
        assertEquals(403, coordinator.post("sign-out", Map.of(), header, value).statusCode());
        assertEquals(
                403,
                coordinator
                        .post("people/new", Map.of("form", "form"), header, value)
                        .statusCode());
        assertEquals(200, coordinator.get("people").statusCode(), "still signed in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "123456:-654321", "e1s1", "\u0000", "-1:-1:-1"})
    void a_form_without_the_state_of_its_page_changes_nothing(String state) throws Exception {
        var manager = as("manager@harbour.example");
        var before = main(manager.get("partner").body());
        var forged = new java.util.HashMap<>(
                Map.of("form", "form", "form:phone", "0131 000 0000", "form:save", "form:save"));
        if (!state.isEmpty()) {
            forged.put("jakarta.faces.ViewState", state);
        }
        var answer = manager.post("partner", forged);
        assertTrue(List.of(200, 302, 400, 403, 409).contains(answer.statusCode()), "status " + answer.statusCode());
        assertFalse(main(manager.get("partner").body()).contains("000 0000"));
        assertEquals(
                withoutState(before), withoutState(main(manager.get("partner").body())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "[1,", "{\"visit\":}", "\u0000", "{\"a\":\"\\ud800\"}"})
    void what_programs_send_wrongly_is_a_clear_problem(String body) throws Exception {
        var caller = Caller.as("COORDINATOR");
        var answer = caller.send(caller.to("api/v1/me")
                .header("Content-Type", "application/json")
                .method("POST", HttpRequest.BodyPublishers.ofString(body)));
        assertTrue(List.of(400, 405, 415).contains(answer.statusCode()), "status " + answer.statusCode());
        assertProblem(answer, answer.statusCode());
    }

    @Test
    void programs_get_problems_not_pages() throws Exception {
        assertProblem(Caller.stranger().get("api/v1/me"), 401);
        assertProblem(as(HARBOUR).get("api/v1/nothing"), 404);
        assertEquals(200, as(HARBOUR).get("api/v1/me").statusCode());
    }

    @Test
    void every_answer_carries_the_headers_that_protect_the_reader() throws Exception {
        var coordinator = as(HARBOUR);
        for (var path :
                List.of("sign-in", "people", "there-is-nothing-here", "accounts", "api/v1/me", "health/ready")) {
            var answer = coordinator.get(path);
            var policy = header(answer, "Content-Security-Policy");
            assertTrue(policy.contains("default-src 'self'"), path + ": " + policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), path + ": " + policy);
            assertTrue(policy.contains("object-src 'none'"), path + ": " + policy);
            assertFalse(policy.replaceAll("style-src-attr [^;]*", "").contains("unsafe"), path + ": " + policy);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
            assertEquals("DENY", header(answer, "X-Frame-Options"), path);
            assertEquals("same-origin", header(answer, "Referrer-Policy"), path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
            assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty(), path);
        }
        assertEquals("no-store", header(coordinator.get("people"), "Cache-Control"));
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() throws Exception {
        var account = WholeSystem.account("COORDINATOR");
        var answer = Caller.stranger().signIn(account.username(), account.password());
        var cookies = answer.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (var cookie : cookies) {
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite="), cookie);
            assertFalse(cookie.contains("SameSite=None"), cookie);
            assertFalse(cookie.toLowerCase(java.util.Locale.ROOT).contains("domain="), cookie);
        }
        assertFalse(answer.headers().firstValue("Location").orElse("").contains("jsessionid"));
    }

    @Test
    void signing_out_ends_it_at_the_server() throws Exception {
        var coordinator = as(HARBOUR);
        coordinator.post("sign-out", Map.of());
        assertEquals(302, coordinator.get("people").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH"})
    void methods_that_no_page_uses_are_refused(String method) throws Exception {
        var caller = as(HARBOUR);
        var answer = caller.send(caller.to("people").method(method, HttpRequest.BodyPublishers.noBody()));
        assertTrue(List.of(403, 405, 501).contains(answer.statusCode()), method + " " + answer.statusCode());
    }

    private static Caller as(String username) throws Exception {
        return Caller.as(username, WholeSystem.account("COORDINATOR").password());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(
                header(answer, "Content-Type").startsWith("application/problem+json"), header(answer, "Content-Type"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static List<String> namesOfHeaders(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream().sorted().toList();
    }

    private static String main(String page) {
        var start = page.indexOf("<main");
        return start < 0 ? page : page.substring(start, page.indexOf("</main>", start));
    }

    private static String withoutState(String page) {
        return page.replaceAll("<input[^>]*type=\"hidden\"[^>]*>", "");
    }
}
