package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Morag asks for a befriender for her neighbour Isobel, and Harbour Friends take it up. */
class ReferringJourney extends Journey {
    @Test
    void a_neighbour_asks_and_a_coordinator_of_the_area_takes_it_up() {
        var morag = visitor(NARROW);
        var reference = ask(morag);

        var mhairi = signedIn("COORDINATOR", DESKTOP);
        open(mhairi, "referrals");
        assertNoAxeViolations(mhairi);
        var row = mhairi.locator("tr", new Page.LocatorOptions().setHasText(reference));
        row.getByRole(AriaRole.LINK).click();
        assertThat(mhairi.locator("h1")).hasText("Isobel Canary");
        assertNoAxeViolations(mhairi);
        var address = mhairi.url();
        press(mhairi, "Acknowledge");
        mhairi.getByText("Accept", new Page.GetByTextOptions().setExact(true)).click();
        assertNoAxeViolations(mhairi);
        mhairi.getByLabel("Monday morning").check();
        press(mhairi, "Accept");
        assertThat(mhairi.locator("main")).containsText("Accepted. The person now waits for a befriender.");

        var stranger = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", DESKTOP);
        assertEquals(404, stranger.navigate(address).status());
    }

    @Test
    void a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost() {
        var page = visitor(PHONE);
        start(page, "For me");
        page.getByLabel("First name").fill("Isobel");
        go(page);
        assertThat(page.locator(".error-summary a")).containsText("Last name");
        assertThat(page.getByLabel("First name")).hasValue("Isobel");
        assertNoAxeViolations(page);
        page.getByLabel("Last name").fill("Canary");
        go(page);
        born(page, "31", "2", "1940");
        assertThat(page.locator(".error-summary")).containsText("This day does not exist");
        born(page, "1", "2", "1940");
        assertThat(page.locator("h1")).hasText("How can we reach you?");
        page.getByLabel("Telephone number").fill("ask next door");
        page.getByLabel("Postcode").fill("somewhere");
        go(page);
        assertThat(page.locator("[id$='phone-error']")).containsText("does not look like a UK telephone number");
        assertThat(page.locator("[id$='postcode-error']")).isVisible();
        page.getByText("Back", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByLabel("Year")).hasValue("1940");
    }

    @Test
    void somebody_too_young_is_told_kindly_where_else_to_turn() {
        var page = visitor(PHONE);
        start(page, "For me");
        page.getByLabel("First name").fill("Callum");
        page.getByLabel("Last name").fill("Canary");
        go(page);
        born(page, "1", "2", "1999");
        assertThat(page.locator("main")).containsText("55 or over");
        assertThat(page.locator("main")).containsText("befriending.co.uk");
        assertNoAxeViolations(page);
    }

    @Test
    void a_question_without_a_beginning_leads_to_the_beginning() {
        var page = visitor(PHONE);
        page.navigate("refer/reach");
        assertTrue(page.url().contains("/refer?over=yes"), page.url());
        assertThat(page.locator("main")).containsText("Please start again");
    }

    private String ask(Page page) {
        start(page, "For somebody in my family, or a friend");
        page.getByLabel("Name of whoever asks").fill("Morag Canary");
        goOn(page);
        page.getByLabel("First name").fill("Isobel");
        page.getByLabel("Last name").fill("Canary");
        goOn(page);
        assertNoAxeViolations(page);
        born(page, "3", "2", "1945");
        page.getByLabel("Telephone number").fill("01632 960111");
        page.getByLabel("Postcode").fill("ab251aa");
        goOn(page);
        page.getByLabel("Why would a befriender help?").fill("Alone since spring 🌼");
        page.getByLabel("Visits at home").check();
        goOn(page);
        page.getByLabel("Interests").fill("bowls, gardening");
        goOn(page);
        page.getByLabel("Told whoever asks").check();
        goOn(page);
        assertThat(page.locator("main")).containsText("AB25 1AA");
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
        press(page, "Send");
        assertThat(page.locator("h1")).hasText("Thank you. We have received it");
        return page.locator(".figure-large").innerText().strip();
    }

    private static void start(Page page, String asking) {
        page.navigate("refer");
        assertNoAxeViolations(page);
        press(page, "Start");
        page.getByLabel(asking).check();
        go(page);
    }

    private static void born(Page page, String day, String month, String year) {
        page.getByLabel("Day").fill(day);
        page.getByLabel("Month").fill(month);
        page.getByLabel("Year").fill(year);
        go(page);
    }

    /** On to the next step, once this one was looked at by axe. */
    private static void goOn(Page page) {
        assertNoAxeViolations(page);
        go(page);
    }

    private static void go(Page page) {
        assertNoSidewaysScroll(page);
        press(page, "Continue");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
