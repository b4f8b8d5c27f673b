package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kith.run.ApplicationServer;
import org.kith.run.DatabaseServer;

/** The database stops under the running application and comes back: a Kith of its own, so that nobody else waits. */
class DatabaseAwayIT {
    private static final Duration RECOVERY = Duration.ofSeconds(15);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private URI address;

    @Test
    void while_the_database_is_away_pages_are_calm_and_afterwards_all_is_well_by_itself() throws Exception {
        Assumptions.assumeTrue(System.getProperty("kith.address", "").isBlank(), "needs a database of its own");
        var folder = Files.createTempDirectory(WholeSystem.work(), "away");
        int port = WholeSystem.freePort();
        var database = DatabaseServer.start(folder.resolve("db"), port);
        var settings = WholeSystem.testSettings(database);
        var war = WholeSystem.home().resolve("web/target/ROOT.war");
        try (var kith = ApplicationServer.start(
                WholeSystem.home(), folder.resolve("app"), war, WholeSystem.freePort(), settings, List.of())) {
            address = kith.address();
            assertEquals(200, get("refer").statusCode());
            assertEquals(200, get("health/ready").statusCode());

            database.close();
            assertEquals(503, get("health/ready").statusCode());
            assertEquals(200, get("health/live").statusCode(), "the application itself is well");
            for (var answer : List.of(signIn(), get("people", "kith=" + "x".repeat(43)))) {
                assertEquals(503, answer.statusCode());
                assertEquals("10", answer.headers().firstValue("Retry-After").orElse(""));
                assertTrue(answer.body().contains("<h1>"), answer.body());
                for (var word : List.of("Exception", "SQL", "jdbc", "at org.", "127.0.0.1:" + port)) {
                    assertFalse(answer.body().contains(word), word);
                }
            }
            var programs = get("api/v1/me", "kith=" + "x".repeat(43));
            assertEquals(503, programs.statusCode());
            assertTrue(programs.body().startsWith("{"), programs.body());

            database = DatabaseServer.start(folder.resolve("db"), port);
            var back = Instant.now();
            while (signIn().statusCode() != 200 || get("health/ready").statusCode() != 200) {
                assertTrue(Instant.now().isBefore(back.plus(RECOVERY)), "still away after " + RECOVERY);
                Thread.sleep(500);
            }
        } finally {
            database.close();
        }
    }

    // Nobody of this name exists: the form says so (200), which it can only with the database.
    private HttpResponse<String> signIn() throws IOException, InterruptedException {
        var form = "form=form&form%3Ausername=nobody%40nowhere.example&form%3Apassword=x&form%3Ado=form%3Ado"
                + "&jakarta.faces.ViewState=stateless";
        return client.send(
                HttpRequest.newBuilder(address.resolve("sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", WholeSystem.ownAddress())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        if (cookie.length > 0) {
            request.header("Cookie", cookie[0]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
