package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.run.ApplicationServer;
import org.kith.run.DatabaseServer;

/** A system administrator starts Kith for the first time, without the demo city, and a partnership comes to life. */
class FirstStartJourney extends Journey {
    private static final Pattern LINK = Pattern.compile("http://\\S+/(set-up\\?token=\\S+)");
    private static final String PASSWORD = "heather lantern quayside 7";

    private Path folder;
    private DatabaseServer database;
    private ApplicationServer empty;

    @BeforeEach
    void an_empty_installation() throws Exception {
        Assumptions.assumeTrue(System.getProperty("kith.address", "").isBlank(), "needs an installation of its own");
        folder = Files.createTempDirectory(WholeSystem.work(), "first");
        database = DatabaseServer.start(folder.resolve("db"), 0);
        var war = WholeSystem.home().resolve("web/target/ROOT.war");
        empty = ApplicationServer.start(
                WholeSystem.home(),
                folder.resolve("app"),
                war,
                WholeSystem.freePort(),
                WholeSystem.testSettings(database),
                List.of());
    }

    @AfterEach
    void stopped() {
        if (empty != null) {
            empty.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void the_printed_link_makes_the_first_administrator_once_and_partners_and_managers_follow() throws Exception {
        var link = printedLink();
        var page = visitor(DESKTOP);
        page.navigate(address("set-up?token=not-the-token"));
        fill(page, "weak");
        assertThat(page.locator(".error-summary")).isVisible();

        page.navigate(address(link));
        assertNoAxeViolations(page);
        fill(page, "password");
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("[id='form:partnership']")).hasValue("Firth Befriending Partnership");
        fill(page, PASSWORD);
        page.waitForURL("**/sign-in");

        var again = visitor(PHONE);
        again.navigate(address(link));
        fill(again, PASSWORD);
        assertThat(again.locator(".error-summary")).isVisible();
        assertNoAxeViolations(again);

        signIn(page, "rhona@firth.example");
        page.navigate(address("partnership/partner"));
        page.locator("[id='form:name']").fill("Saltire Visitors");
        page.locator("[id='form:shortName']").fill("Saltire");
        page.locator("[id='form:takesReferrals'] input").first().check();
        page.locator("[id='form:areas']").fill("AB10");
        date(page, "1", "10", "2026");
        page.locator("[id='form:save']").click();
        page.navigate(address("partnership"));
        assertThat(page.locator("table")).containsText("Saltire Visitors");

        page.navigate(address("accounts/invite"));
        page.locator("[id='form:name']").fill("Calum Ross");
        page.locator("[id='form:username']").fill("calum@saltire.example");
        page.locator("[id='form:role']").selectOption("PARTNER_MANAGER");
        page.locator("[id='form:partner']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Saltire Visitors"));
        page.locator("[id='form:save']").click();
        page.navigate(address("accounts"));
        page.locator("tr:has-text('calum@saltire.example') a").first().click();
        page.locator("[id='link:make']").click();
        var invitation = page.locator("[id='link:address']").innerText();

        var manager = visitor(DESKTOP);
        manager.navigate(address(invitation.substring(invitation.indexOf("/invitation") + 1)));
        manager.locator("[id='form:password']").fill(PASSWORD);
        manager.locator("[id='form:save']").click();
        manager.waitForURL("**/sign-in");
        signIn(manager, "calum@saltire.example");
        assertThat(manager.locator("h1")).hasText("Today");
        assertThat(manager.locator("body")).containsText("Saltire");
    }

    private String printedLink() throws Exception {
        var found = LINK.matcher(Files.readString(empty.log()));
        assertTrue(found.find(), "the log of the first start has a set-up link");
        return found.group(1);
    }

    private String address(String path) {
        return empty.address().resolve(path).toString();
    }

    private static void fill(Page page, String password) {
        page.locator("[id='form:partnership']").fill("Firth Befriending Partnership");
        page.locator("[id='form:city']").fill("Firth");
        page.locator("[id='form:name']").fill("Rhona Baird");
        page.locator("[id='form:username']").fill("rhona@firth.example");
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:save']").click();
    }

    private void signIn(Page page, String username) {
        page.navigate(address("sign-in"));
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:do']").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void date(Page page, String day, String month, String year) {
        page.locator("input.date-day").fill(day);
        page.locator("input.date-month").fill(month);
        page.locator("input.date-year").fill(year);
    }
}
