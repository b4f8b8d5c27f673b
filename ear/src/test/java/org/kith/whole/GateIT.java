package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the outermost filter promises, asked over HTTP by somebody who is not signed in. */
class GateIT {
    private final WholeSystem kith = WholeSystem.started();
    private HttpClient client;

    @BeforeEach
    void a_fresh_client() {
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (var path : List.of("", "sign-in", "people", "nothing", "api/v1/me", "problem?kind=BROKEN", "robots.txt")) {
            var headers = get(path).headers();
            var policy = headers.allValues("Content-Security-Policy");
            assertEquals(1, policy.size(), path + " " + policy);
            for (var part : List.of(
                    "default-src 'self'",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'")) {
                assertTrue(policy.get(0).contains(part), path + " " + policy);
            }
            var scripts = policy.get(0).replaceAll(".*(script-src[^;]*);.*", "$1");
            assertFalse(scripts.contains("unsafe"), path + " " + scripts);
            assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"), path);
            assertEquals(List.of("same-origin"), headers.allValues("Referrer-Policy"), path);
            assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty(), path);
        }
    }

    @Test
    void what_does_not_exist_reads_the_same_whatever_it_is_called() throws Exception {
        var body = get("nothing").body();
        for (var path : List.of(
                "peoples",
                "partner.xhtml",
                "WEB-INF/web.xml",
                "WEB-INF/templates/staff.xhtml",
                "META-INF/MANIFEST.MF",
                "sign-in.xhtml")) {
            var answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals(body, answer.body(), path);
        }
    }

    @Test
    void another_site_cannot_send_forms_to_us() throws Exception {
        for (var path : List.of("sign-in", "sign-out", "acting", "refer", "api/v1/me")) {
            for (var header : List.of(
                    List.of("Sec-Fetch-Site", "cross-site"),
                    List.of("Origin", "https://elsewhere.example"),
                    List.of("Sec-Fetch-Site", "same-site"),
                    List.of("Origin", "null"))) {
                var answer = client.send(
                        HttpRequest.newBuilder(at(path))
                                .header(header.get(0), header.get(1))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertEquals(403, answer.statusCode(), path + header);
            }
        }
    }

    @Test
    void programs_get_a_problem_and_people_the_sign_in_page() throws Exception {
        var program = get("api/v1/me");
        assertEquals(401, program.statusCode());
        assertEquals(
                "application/problem+json",
                program.headers().firstValue("Content-Type").orElse(""));
        assertTrue(program.body().contains("\"status\":401"), program.body());
        var person = get("people/record?id=1");
        assertEquals(302, person.statusCode());
        assertTrue(person.headers()
                .firstValue("Location")
                .orElse("")
                .contains("/sign-in?then=%2Fpeople%2Frecord%3Fid%3D1"));
    }

    @Test
    void cookies_are_closed_to_scripts_and_other_sites() throws Exception {
        for (var cookie : get("sign-in").headers().allValues("Set-Cookie")) {
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }
    }

    @Test
    void a_page_behind_a_secret_address_is_not_kept_and_tells_nobody_where_it_was() throws Exception {
        for (var path : List.of(
                "answer?code=abc", "questions?k=abc", "invitation?token=abc", "set-up?token=abc", "calendar/abc.ics")) {
            var headers = get(path).headers();
            assertEquals(List.of("no-store"), headers.allValues("Cache-Control"), path);
            assertEquals(List.of("no-referrer"), headers.allValues("Referrer-Policy"), path);
            assertEquals(List.of("noindex"), headers.allValues("X-Robots-Tag"), path);
        }
    }

    @Test
    void who_tries_secret_addresses_by_the_dozen_is_asked_to_wait_in_plain_words() throws Exception {
        var guesser = Caller.stranger();
        var answer = guesser.get("answer?code=a");
        for (var tries = 0; tries < 100 && answer.statusCode() != 429; tries++) {
            answer = guesser.get("answer?code=a" + tries);
        }
        assertEquals(429, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertTrue(answer.body().contains("Wait a minute"), answer.body());
        assertEquals(200, Caller.stranger().get("answer?code=a").statusCode(), "nobody else waits");
    }

    @Test
    void public_pages_stay_light() throws Exception {
        for (var path : List.of("", "sign-in")) {
            var page = get(path).body();
            assertFalse(page.contains("primefaces"), path);
            assertTrue(page.length() < 20_000, path + " has " + page.length() + " characters");
        }
    }

    @Test
    void what_is_text_travels_compressed() throws Exception {
        for (var path : List.of("sign-in", "refer")) {
            var plain = get(path).body();
            var packed = client.send(
                    HttpRequest.newBuilder(at(path))
                            .header("Accept-Encoding", "gzip")
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse("nothing"), path);
            assertTrue(packed.body().length * 2 < plain.length(), path + " has " + packed.body().length + " bytes");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(kith.address() + path);
    }
}
