package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;

/** Somebody is on record twice: the two are compared, made one, and made two again. */
class TwiceOnRecordJourney extends Journey {
    private final String family =
            "Auchterlonie" + Ids.reference('X').replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT);

    @Test
    void two_records_are_made_one_and_two_again() {
        var page = signedInAs("coordinator@harbour.example", "silverbridge-demo", DESKTOP);
        var gone = registered(page, "Thomasina", "01632 960983", "The side door sticks.");
        var kept = registered(page, "Thomasine", "01632 960984", "");

        open(page, "people/record?id=" + kept);
        page.locator("main a[href*='/people/merging']").click();
        inOrder(page);
        page.locator("[id='form:reference']").fill("P-0000-0000");
        page.locator("[id='form:find']").click();
        assertThat(page.locator(".field-error")).containsText("no record with this reference");
        inOrder(page);
        page.locator("tbody a:has-text('Thomasina " + family + "')").click();
        assertThat(page.locator("h1")).hasText("Are these two the same person?");
        inOrder(page);
        page.locator("label:has-text('01632 960983')").click();
        page.locator("[id='form:merge']").press("Enter");
        page.waitForURL("**/people/record**");
        assertThat(page.locator(".said")).containsText("one now");
        assertThat(page.locator("h1")).hasText("Thomasine " + family);
        assertThat(page.locator("main")).containsText("01632 960983");
        assertThat(page.locator("main")).containsText("The side door sticks.");
        assertNoAxeViolations(page);
        // Whoever kept the old address comes to the record that stayed.
        open(page, "people/record?id=" + gone);
        assertThat(page.locator(".said")).containsText("part of this one now");
        assertThat(page.locator("h1")).hasText("Thomasine " + family);

        page.locator("main a[href*='/people/merging']").click();
        assertThat(page.locator(".nothing-yet")).isVisible();
        inOrder(page);
        page.locator("a[href*='/people/merged']").click();
        assertThat(page.locator("h1")).containsText("Thomasina " + family);
        inOrder(page);
        var merged = page.url();
        page.locator("[id='form:undo']").press("Enter");
        page.waitForURL("**/people/record**");
        assertThat(page.locator(".said")).containsText("two records again");
        isAsBefore(page, kept, "Thomasine", "01632 960984");
        assertThat(page.locator("main")).not().containsText("The side door sticks.");
        isAsBefore(page, gone, "Thomasina", "01632 960983");
        assertThat(page.locator("main")).containsText("The side door sticks.");
        page.navigate(merged);
        assertThat(page.locator(".note")).containsText("Undone on");
        assertThat(page.locator("[id='form:undo']")).hasCount(0);
        inOrder(page);
    }

    private String registered(Page page, String given, String phone, String gettingIn) {
        open(page, "people/new");
        page.locator("[id$='givenName']").fill(given);
        page.locator("[id$='familyName']").fill(family);
        page.locator("[id$='born-day']").fill("3");
        page.locator("[id$='born-month']").fill("4");
        page.locator("[id$='born-year']").fill("1941");
        page.locator("[id$='postcode']").fill("AB24 5RU");
        page.locator("[id$=':phone']").fill(phone);
        page.locator("[id$='accessNotes']").fill(gettingIn);
        page.locator("[id='form:save']").click();
        if (page.locator("[role=alert] tbody").count() > 0) {
            // Somebody alike is on record: it is said before a second record is made.
            assertThat(page.locator("[role=alert]")).containsText(family);
            inOrder(page);
            page.locator("[id='form:save']").click();
        }
        page.waitForURL("**/people/record**");
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private void isAsBefore(Page page, String person, String given, String phone) {
        open(page, "people/record?id=" + person);
        assertThat(page.locator("h1")).hasText(given + " " + family);
        assertThat(page.locator("main")).containsText(phone);
    }

    private static void inOrder(Page page) {
        assertNoAxeViolations(page);
        page.setViewportSize(NARROW, 700);
        assertNoSidewaysScroll(page);
        page.setViewportSize(DESKTOP, 900);
    }
}
