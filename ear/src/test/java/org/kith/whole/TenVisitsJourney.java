package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kith.run.ApplicationServer;

/**
 * Ten visits told without a signal, on a 360 px phone with two pages open; then a reply is lost after the server did what was
 * asked, and the server is killed while the others are on their way. A server of its own, on the same database.
 */
class TenVisitsJourney {
    private static final int VISITS = 10;
    private final PhoneVisits visits = PhoneVisits.ofTheDemo();
    private final WholeSystem city = WholeSystem.started();

    @Test
    void ten_visits_arrive_exactly_once_after_a_lost_reply_a_killed_server_and_two_open_pages() throws Exception {
        Assumptions.assumeTrue(System.getProperty("kith.address", "").isBlank(), "kills its server");
        var folder = Files.createTempDirectory(WholeSystem.work(), "ten");
        var port = WholeSystem.freePort();
        var told = new ArrayList<UUID>();
        for (int i = 0; i < VISITS; i++) {
            told.add(visits.plannedNow(10 + i));
        }
        var first = server(folder, port);
        try (var phone = phone(port)) {
            var page = signedIn(phone);
            phone.setOffline(true);
            page.navigate("my/visits");
            tellAll(page);
            assertThat(page.locator("#outbox")).containsText("not sent yet (10)");
            var second = phone.newPage();
            second.navigate("my/visits");
            assertThat(second.locator("#outbox")).containsText("not sent yet (10)");

            var asked = new AtomicInteger();
            phone.route("**/api/v1/visits/*/report", route -> {
                switch (asked.incrementAndGet()) {
                    case 2 -> {
                        // The server does it, and its reply gets lost.
                        route.fetch();
                        route.abort();
                    }
                    case 5 -> {
                        kill(first);
                        route.abort();
                    }
                    default -> route.resume();
                }
            });
            phone.setOffline(false);
            sendNow(page);
            sendNow(second);
            for (int tries = 0; tries < 20 && first.isRunning(); tries++) {
                sendNow(page);
                page.waitForTimeout(300);
            }
            assertThat(page.locator("#outbox")).containsText("not sent yet");
            try (var again = server(folder, port)) {
                assertEquals("http://127.0.0.1:" + port + "/", again.address().toString());
                for (int tries = 0; tries < 20 && page.locator("[data-send]").isVisible(); tries++) {
                    sendNow(page);
                    page.waitForTimeout(500);
                }
                var patient = new LocatorAssertions.IsHiddenOptions().setTimeout(30_000);
                assertThat(page.locator("#outbox")).isHidden(patient);
                assertThat(second.locator("#outbox")).isHidden(patient);
            }
        } finally {
            first.close();
        }
        for (var visit : told) {
            assertEquals("HAPPENED null null 0", visits.seen(visit));
            assertEquals(1, visits.words(visit));
        }
    }

    private ApplicationServer server(Path folder, int port) {
        var settings = WholeSystem.testSettings(city.database());
        settings.put("kith.public-address", "http://127.0.0.1:" + port + "/");
        return ApplicationServer.start(
                WholeSystem.home(),
                folder.resolve("app"),
                WholeSystem.home().resolve("web/target/ROOT.war"),
                port,
                settings,
                List.of());
    }

    private static void kill(ApplicationServer server) {
        ProcessHandle.of(server.pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private static void tellAll(Page page) {
        for (int i = 0; i < VISITS; i++) {
            page.locator("#visits .card", new Page.LocatorOptions().setHasText("today at 00:" + (10 + i)))
                    .locator("[data-to=sure]")
                    .tap();
            page.locator("[data-outcome]").tap();
            page.locator("#thanks [data-back]").tap();
        }
    }

    // By itself, because the button goes away as soon as everything is sent.
    private static void sendNow(Page page) {
        page.evaluate("() => document.querySelector('[data-send]').click()");
    }

    private static BrowserContext phone(int port) {
        var context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", WholeSystem.ownAddress()))
                        .setBaseURL("http://127.0.0.1:" + port + "/")
                        .setViewportSize(Journey.PHONE, 740)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setHasTouch(true));
        context.setDefaultTimeout(15_000);
        return context;
    }

    private static Page signedIn(BrowserContext phone) {
        var page = phone.newPage();
        page.navigate("sign-in");
        var account = WholeSystem.account("VOLUNTEER");
        page.locator("input[type=password]").fill(account.password());
        page.locator("input[name='form:username']").fill(account.username());
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/my/visits**");
        WithoutASignalJourney.settled(page);
        return page;
    }
}
