package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two partners agree, a person says yes, one opens the record to the other, and closes it again while it is being read. */
class SharingJourney extends Journey {
    private final String family =
            "Mac" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "o");
    private final String title = "Help " + family;

    @Test
    @Tag("A08")
    void what_is_shared_follows_agreement_choice_and_share_on_the_next_request() {
        var mine = signedInAs("coordinator@harbour.example", "silverbridge-demo", DESKTOP);
        var theirs = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", PHONE);
        agree();
        var person = personOf(mine);

        open(mine, "people/share?id=" + person);
        share(mine, "1: what they look for");
        assertThat(mine.locator(".error-summary")).containsText("has not said yes");
        sayYes(mine, person);
        open(mine, "people/share?id=" + person);
        share(mine, "2: introduction");
        assertThat(mine.locator(".said")).isVisible();
        assertNoAxeViolations(mine);

        open(theirs, "shared");
        assertNoAxeViolations(theirs);
        assertNoSidewaysScroll(theirs);
        var shared = sharedName(theirs);
        assertNoAxeViolations(theirs);
        assertNoSidewaysScroll(theirs);
        theirs.locator("[id='taking:takeOn']").click();
        assertThat(theirs.locator("#main")).containsText("01224 555 019");
        assertEquals(404, theirs.navigate("people/record?id=" + person).status(), "only what is shared");

        // The page is open; the person says no; the next request of that page finds nothing.
        theirs.navigate(shared);
        open(mine, "people/consent?id=" + person);
        choose(mine);
        // What was typed on the open page is sent, and finds nobody any more.
        theirs.locator("[id='asking:level']").selectOption("3");
        date(theirs.locator("#asking"), java.time.LocalDate.now().plusDays(30));
        theirs.locator("[id='asking:why']").fill("We would like to go on.");
        var sent = theirs.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> theirs.locator("[id='asking:ask']").click());
        assertEquals(404, sent.status());
        assertEquals(404, theirs.navigate(shared).status());
        open(theirs, "shared");
        assertThat(theirs.locator("#main")).not().containsText(family);

        sayYes(mine, person);
        assertEquals(200, theirs.navigate(shared).status());
        open(mine, "people/sharing?id=" + person);
        mine.locator(".task a").first().click();
        mine.locator("[id='revoking:why']").fill("She moved away.");
        mine.locator("[id='revoking:revoke']").click();
        assertThat(mine.locator(".said")).isVisible();
        assertEquals(404, theirs.reload().status(), "closed again while it was open");
    }

    private void agree() {
        var admin = signedIn("PARTNERSHIP_ADMINISTRATOR", DESKTOP);
        open(admin, "agreements/new");
        admin.locator("[id='form:title']").fill(title);
        admin.locator("[id='form:purpose']").selectOption("COVER");
        admin.locator("[id='form:words']").fill("We stand in for each other.");
        admin.locator("[id='form:level']").selectOption("2");
        for (var label : new String[] {"Their name", "Telephone and address", "What they look for"}) {
            admin.locator("label:has-text('" + label + "')").click();
        }
        admin.locator("label:has-text('Harbour Friends')").click();
        admin.locator("label:has-text('Kirkgate Companions')").click();
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
        date(admin.locator("fieldset:has(legend:has-text('First day'))"), today);
        assertNoAxeViolations(admin);
        admin.locator("[id='form:save']").click();
        assertThat(admin.locator(".said")).isVisible();
        var address = admin.url();
        for (var partner : new String[] {"harbour", "kirkgate"}) {
            var manager = signedInAs("manager@" + partner + ".example", "silverbridge-demo", DESKTOP);
            manager.navigate(address);
            manager.locator("[id='form:accept']").click();
            assertThat(manager.locator(".said")).isVisible();
            assertNoAxeViolations(manager);
        }
    }

    private String personOf(Page page) {
        open(page, "people/new");
        page.locator("[id$='givenName']").fill("Morven");
        page.locator("[id$='familyName']").fill(family);
        page.locator("[id$='phone']").fill("01224 555 019");
        page.locator("[id$='save']").first().click();
        page.waitForURL("**/people/record**");
        var person = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        // New people are not seen by other partners for seven days: this one has been here for a month.
        try (var owner = kith.database().connectAs("owner");
                var old = owner.prepareStatement(
                        "UPDATE kith.person SET registered_at = registered_at - INTERVAL 30 DAY WHERE id = ?")) {
            old.setString(1, person);
            assertEquals(1, old.executeUpdate());
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return person;
    }

    private void sayYes(Page page, String person) {
        open(page, "people/consent?id=" + person);
        choose(page, "What they look for", "Their name", "Telephone and address");
        assertTrue(page.url().contains("/people/sharing"), page.url());
        assertNoAxeViolations(page);
    }

    private static void choose(Page page, String... groups) {
        page.locator("[id='form:partner']").selectOption(new SelectOption().setLabel("Kirkgate Companions"));
        page.locator("[id='form:purpose']").selectOption("COVER");
        for (var group : groups) {
            page.locator("label:has-text('" + group + "')").click();
        }
        page.locator("[id='form:how']").selectOption("TELEPHONE");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".said")).isVisible();
    }

    private void share(Page page, String level) {
        var under = page.locator("[id='form:under'] option:has-text('Kirkgate Companions: " + title + "')");
        page.locator("[id='form:under']").selectOption(under.getAttribute("value"));
        page.locator("[id='form:level']")
                .selectOption(page.locator("[id='form:level'] option:has-text('" + level + "')")
                        .getAttribute("value"));
        date(page.locator("#form"), java.time.LocalDate.now().plusDays(60));
        page.locator("[id='form:save']").click();
    }

    private String sharedName(Page page) {
        for (var link : page.locator("#main td a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            page.navigate(link.substring(1));
            if (page.locator("h1").innerText().contains(family)) {
                return link.substring(1);
            }
        }
        throw new AssertionError("Morven is not shared");
    }

    private static void date(com.microsoft.playwright.Locator where, java.time.LocalDate day) {
        where.locator("input.date-day").fill("" + day.getDayOfMonth());
        where.locator("input.date-month").fill("" + day.getMonthValue());
        where.locator("input.date-year").fill("" + day.getYear());
    }
}
