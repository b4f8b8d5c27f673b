package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs are answered: the volunteer's own visits, and plain problems. */
class ApiIT {
    private static final String GOOD =
            "{\"reportId\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"HAPPENED\"}";

    @Test
    void a_volunteer_reads_first_names_and_times_and_nothing_else() throws Exception {
        var visits = visits(Caller.as("VOLUNTEER"));
        assertFalse(visits.isEmpty(), "the demo volunteer has visits");
        for (var visit : visits.getValuesAs(JsonObject.class)) {
            var known = Set.of("id", "firstName", "day", "startsAt", "reportable", "outcome");
            assertTrue(known.containsAll(visit.keySet()), visit.toString());
            assertFalse(visit.getString("firstName").contains(" "), visit.toString());
        }
    }

    @Test
    void a_report_that_is_sent_again_changes_nothing_and_answers_the_same() throws Exception {
        var volunteer = Caller.as("VOLUNTEER");
        var id = visits(volunteer).getValuesAs(JsonObject.class).stream()
                .filter(visit -> !visit.containsKey("outcome"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getString("id");
        bringToLastMidnight(id);
        var body = "{\"reportId\":\"" + UUID.randomUUID() + "\",\"outcome\":\"HAPPENED\",\"minutes\":55}";
        var first = report(volunteer, id, body);
        assertEquals(200, first.statusCode(), first.body());
        assertEquals(first.body(), report(volunteer, id, body).body());
        assertTrue(first.body().contains("\"standing\":\"TAKEN\""), first.body());
        var read = visits(volunteer).getValuesAs(JsonObject.class).stream()
                .filter(visit -> visit.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("HAPPENED", read.getString("outcome"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "nonsense",
                "null",
                "{\"reportId\":}",
                "{\"reportId\":1,\"outcome\":\"HAPPENED\"}",
                "{\"reportId\":\"x\",\"outcome\":\"HAPPENED\"}",
                "{\"reportId\":\"00000000-0000-4000-8000-000000000001\"}",
                "{\"reportId\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"PERHAPS\"}",
                "{\"reportId\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"DID_NOT_HAPPEN\"}",
                "{\"reportId\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"HAPPENED\",\"minutes\":1.5}",
                "{\"reportId\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"HAPPENED\",\"minutes\":1e99}",
                "{\"reportId\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"HAPPENED\",\"partner\":\"x\"}",
                "{\"reportId\":\"\\ud800\",\"outcome\":\"HAPPENED\"}"
            })
    void what_is_not_understood_is_a_clear_problem(String body) throws Exception {
        var volunteer = Caller.as("VOLUNTEER");
        assertProblem(400, report(volunteer, anyVisit(volunteer), body));
    }

    @Test
    void what_is_deep_large_or_of_another_kind_is_refused() throws Exception {
        var volunteer = Caller.as("VOLUNTEER");
        var visit = anyVisit(volunteer);
        assertProblem(400, report(volunteer, visit, "[".repeat(16_000)));
        assertProblem(400, report(volunteer, visit, "{\"a\":".repeat(3_000)));
        assertProblem(413, report(volunteer, visit, " ".repeat(20_000)));
        var plain = volunteer
                .to("api/v1/visits/" + visit + "/report")
                .header("Content-Type", "text/plain")
                .PUT(HttpRequest.BodyPublishers.ofString(GOOD));
        assertEquals(415, volunteer.send(plain).statusCode());
    }

    @Test
    void a_visit_of_somebody_else_an_invented_and_a_malformed_one_answer_the_same() throws Exception {
        var volunteer = Caller.as("VOLUNTEER");
        var invented = report(volunteer, UUID.randomUUID().toString(), GOOD);
        assertProblem(404, invented);
        String foreign;
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.prepareStatement("SELECT v.id FROM kith.visit v JOIN kith.befriending_match m"
                        + " ON m.id = v.match_id WHERE m.volunteer_id NOT IN (SELECT r.volunteer_id FROM"
                        + " kith.account_role r JOIN kith.account a ON a.id = r.account_id WHERE a.username = ?"
                        + " AND r.volunteer_id IS NOT NULL) ORDER BY v.visit_day DESC LIMIT 1")) {
            query.setString(1, WholeSystem.account("VOLUNTEER").username());
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next());
                foreign = rows.getString(1);
            }
        }
        assertEquals(invented.body(), report(volunteer, foreign, GOOD).body());
        assertEquals(invented.body(), report(volunteer, "x", GOOD).body());
        assertEquals(
                invented.body(), report(Caller.as("COORDINATOR"), foreign, GOOD).body());
        assertProblem(403, report(Caller.as("BOARD_MEMBER"), foreign, GOOD));
        assertProblem(401, report(Caller.stranger(), foreign, GOOD));
    }

    @Test
    void staff_read_their_partners_visits_matches_and_tasks_page_by_page() throws Exception {
        var coordinator = Caller.as("COORDINATOR");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var visits = array(coordinator, "api/v1/visits?from=" + today.minusDays(14) + "&until=" + today + "&limit=5");
        assertEquals(5, visits.size());
        var next = array(
                coordinator, "api/v1/visits?from=" + today.minusDays(14) + "&until=" + today + "&limit=5&offset=5");
        assertFalse(next.contains(visits.get(0)));
        assertEquals(20, array(coordinator, "api/v1/matches").size());
        assertTrue(array(coordinator, "api/v1/matches?which=ENDED&limit=3").size() <= 3);
        var tasks = array(coordinator, "api/v1/tasks").getValuesAs(JsonObject.class);
        assertTrue(tasks.stream().anyMatch(task -> task.getString("kind").equals("READ_MESSAGE")), tasks.toString());
        for (var wrong : new String[] {
            "visits?from=yesterday", "visits?limit=101", "visits?limit=0", "visits?offset=-1", "matches?which=ALL"
        }) {
            assertProblem(400, coordinator.get("api/v1/" + wrong));
        }
    }

    @Test
    void a_volunteer_reads_first_names_of_open_matches_and_roles_without_a_part_nothing() throws Exception {
        var mine = array(Caller.as("VOLUNTEER"), "api/v1/matches");
        assertFalse(mine.isEmpty());
        for (var match : mine.getValuesAs(JsonObject.class)) {
            assertEquals(Set.of("id", "firstName", "mode"), match.keySet());
        }
        for (var path : new String[] {"visits", "matches", "tasks"}) {
            assertProblem(403, Caller.as("BOARD_MEMBER").get("api/v1/" + path));
            assertProblem(401, Caller.stranger().get("api/v1/" + path));
        }
    }

    @Test
    void a_token_is_worth_no_more_than_the_sign_in_that_made_it() throws Exception {
        var volunteer = Caller.as("VOLUNTEER");
        var program = Caller.stranger();
        var token = token(volunteer);
        assertEquals(200, program.send(bearing(program, token, "api/v1/visits")).statusCode());
        assertEquals(302, program.send(bearing(program, token, "my/visits")).statusCode(), "it opens no page");
        assertProblem(
                403,
                program.send(program.to("api/v1/tokens")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())));
        var other = token(volunteer);
        assertEquals(
                204,
                program.send(program.to("api/v1/tokens/current")
                                .header("Authorization", "Bearer " + other)
                                .DELETE())
                        .statusCode());
        assertProblem(401, program.send(bearing(program, other, "api/v1/visits")));
        assertEquals(200, program.send(bearing(program, token, "api/v1/visits")).statusCode());
        volunteer.post("sign-out", java.util.Map.of());
        assertProblem(401, program.send(bearing(program, token, "api/v1/visits")));
        assertProblem(401, program.send(bearing(program, "invented", "api/v1/visits")));
    }

    @Test
    void the_api_describes_itself_and_refuses_what_comes_too_often() throws Exception {
        var referrer = Caller.as("REFERRER");
        var description = referrer.get("api/v1/openapi");
        assertEquals(200, description.statusCode());
        assertTrue(description.body().contains("\"openapi\": \"3.1.0\""));
        HttpResponse<String> last = description;
        for (int calls = 0; calls < 900 && last.statusCode() == 200; calls++) {
            last = referrer.get("api/v1/me");
        }
        assertProblem(429, last);
        assertTrue(last.headers().firstValue("Retry-After").isPresent());
    }

    private static String token(Caller caller) throws Exception {
        var made = caller.send(caller.to("api/v1/tokens").POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(200, made.statusCode(), made.body());
        try (var reader = Json.createReader(new StringReader(made.body()))) {
            return reader.readObject().getString("token");
        }
    }

    private static HttpRequest.Builder bearing(Caller caller, String token, String path) {
        return caller.to(path).header("Authorization", "Bearer " + token).GET();
    }

    private static JsonArray array(Caller caller, String path) throws Exception {
        var answer = caller.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    // So that there is one to report on every day of the year; at a second of its own, as others bring theirs to
    // midnight too.
    private static void bringToLastMidnight(String visit) throws Exception {
        var city = ZoneId.of("Europe/London");
        var midnight = LocalDate.now(city).atStartOfDay().plusSeconds(1 + Math.floorMod(visit.hashCode(), 58));
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var change = owner.prepareStatement(
                        "UPDATE kith.visit SET visit_day = ?, starts_at = ?, starts_at_utc = ? WHERE id = ?")) {
            change.setObject(1, midnight.toLocalDate());
            change.setObject(2, midnight.toLocalTime());
            change.setObject(3, LocalDateTime.ofInstant(midnight.atZone(city).toInstant(), ZoneOffset.UTC));
            change.setString(4, visit);
            assertEquals(1, change.executeUpdate());
        }
    }

    private static JsonArray visits(Caller caller) throws Exception {
        var answer = caller.get("api/v1/visits");
        assertEquals(200, answer.statusCode(), answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    private static String anyVisit(Caller volunteer) throws Exception {
        return visits(volunteer).getJsonObject(0).getString("id");
    }

    private static HttpResponse<String> report(Caller caller, String visit, String body) throws Exception {
        return caller.send(caller.to("api/v1/visits/" + visit + "/report")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }
}
