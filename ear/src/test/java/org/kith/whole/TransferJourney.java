package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person moves house, and from one partner to the other, with what she wants to go along. */
class TransferJourney extends Journey {
    private final String family =
            "Mac" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "a");

    @Test
    void a_person_goes_to_another_partner_when_it_says_yes() {
        var mine = signedInAs("coordinator@harbour.example", "silverbridge-demo", DESKTOP);
        var theirs = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", PHONE);
        var person = personOf(mine);
        open(mine, "people/sharing?id=" + person);
        mine.locator("a[href*='transferring']").click();
        mine.locator("[id='form:save']").click();
        assertThat(mine.locator(".error-summary")).isVisible();
        mine.locator("[id='form:partner']").selectOption(new SelectOption().setLabel("Kirkgate Companions"));
        mine.locator("label:has-text('Carers')").click();
        mine.locator("[id='form:how']").selectOption("TELEPHONE");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        mine.locator("input.date-day").fill("" + today.getDayOfMonth());
        mine.locator("input.date-month").fill("" + today.getMonthValue());
        mine.locator("input.date-year").fill("" + today.getYear());
        mine.locator("[id='form:why']").fill("Moved to " + family.length() + " Queens Road.");
        assertNoAxeViolations(mine);
        mine.locator("[id='form:save']").click();
        assertThat(mine.locator(".said")).isVisible();
        assertNoAxeViolations(mine);
        var offer = mine.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");

        open(theirs, "today");
        assertThat(theirs.locator("#main")).containsText("of another partner to hand somebody over");
        open(theirs, "transfers/offer?id=" + offer);
        assertThat(theirs.locator("#main")).not().containsText(family);
        assertNoAxeViolations(theirs);
        assertNoSidewaysScroll(theirs);
        theirs.locator("[id='form:accept']").click();
        theirs.waitForURL("**/people/record**");
        assertThat(theirs.locator("h1")).containsText(family);

        assertEquals(404, mine.navigate("people/record?id=" + person).status());
        open(mine, "transfers/given?id=" + offer);
        mine.locator("a[href*='/people/record']").click();
        assertThat(mine.locator("#main")).containsText("Another partner took them over");
    }

    private String personOf(Page page) {
        open(page, "people/new");
        page.locator("[id$='givenName']").fill("Morven");
        page.locator("[id$='familyName']").fill(family);
        page.locator("[id$='phone']").fill("01632 960982");
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
}
