package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A coordinator plans the whole list, says no to a pair, has the rest planned anew, and proposes another pair. */
class PlanJourney extends Journey {
    @Test
    void plan_veto_replan_and_accept() {
        var page = signedIn("COORDINATOR", DESKTOP);
        open(page, "plans");
        assertNoAxeViolations(page);
        page.locator("[id='form:ask']").click();
        page.waitForURL(url -> url.contains("/plans/plan?id="));
        assertThat(page.locator("main")).containsText("Proven: no plan of this list is worth more than");
        assertNoAxeViolations(page);
        assertNoLiterals(page);
        var plan = page.url().substring(page.url().indexOf("/plans/") + 1);

        var vetoed = pairs(page).get(0);
        page.locator("ol.shortlist a[href*='/plans/veto']").first().click();
        assertNoAxeViolations(page);
        page.locator("textarea").fill("They are neighbours and fell out");
        page.locator("[id='form:save']").click();
        page.waitForURL(url -> url.contains("/plans/plan?id="));
        assertThat(page.locator("main")).containsText("The plan was worked out anew");
        assertFalse(pairs(page).contains(vetoed), vetoed);
        assertThat(page.locator("main")).containsText("Proven: no plan of this list is worth more than");

        var accepted = pairs(page).get(0);
        var left = pairs(page).size();
        page.locator("ol.shortlist input[type=submit], ol.shortlist button")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("The place is kept for them");
        assertFalse(pairs(page).contains(accepted), accepted);
        assertEquals(left - 1, pairs(page).size());
        page.locator("main a[href*='/matches/record']").first().click();
        assertThat(page.locator("h1")).hasText(accepted);
        assertThat(page.locator("main")).containsText("Proposed");

        var narrow = signedIn("COORDINATOR", NARROW);
        open(narrow, plan);
        assertNoSidewaysScroll(narrow);
        assertNoAxeViolations(narrow);

        // What is decided stays decided when the list is planned once more.
        page.navigate(plan);
        page.locator("[id='form:again']").click();
        assertThat(page.locator("main")).containsText("worked out with the list of today");
        assertFalse(pairs(page).contains(vetoed), vetoed);
        assertFalse(pairs(page).contains(accepted), accepted);
    }

    @Test
    void two_plans_are_compared_and_another_partner_sees_neither() {
        var page = signedIn("COORDINATOR", DESKTOP);
        for (var i = 0; i < 2; i++) {
            open(page, "plans");
            page.locator("[id='form:aim']").fill(i == 0 ? "0" : "4");
            page.locator("[id='form:ask']").click();
            page.waitForURL(url -> url.contains("/plans/plan?id="));
        }
        var address = page.url();
        open(page, "plans");
        page.locator("main a[href*='/plans/comparison']").first().click();
        assertNoAxeViolations(page);
        assertThat(page.locator("main")).containsText("as many people as possible");
        var stranger = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", DESKTOP);
        assertEquals(404, stranger.navigate(address).status());
    }

    @Test
    void the_shortlist_knows_the_prices_of_the_plan_and_shows_two_side_by_side() {
        var page = signedIn("COORDINATOR", DESKTOP);
        open(page, "plans");
        page.locator("[id='form:ask']").click();
        page.waitForURL(url -> url.contains("/plans/plan?id="));
        var waiting = page.locator("main a[href*='/matching?waiting=']").first().getAttribute("href");
        open(page, waiting.substring(1).replaceAll("&plan=.*", ""));
        assertThat(page.locator("main")).containsText("(Plan of");
        assertNoAxeViolations(page);
        assertNoLiterals(page);
        page.locator("ol.shortlist a[href*='/matching/comparison']").first().click();
        assertThat(page.locator("main")).containsText("Points in all");
        assertNoAxeViolations(page);
        page.locator("main a[href*='/volunteers/record']").first().click();
        page.locator("main a[href*='/matching/volunteer']").click();
        assertThat(page.locator("main")).containsText("Who cannot be suggested now");
        assertNoAxeViolations(page);
        assertNoLiterals(page);
        page.setViewportSize(NARROW, 740);
        assertNoSidewaysScroll(page);
    }

    @Test
    void the_administrator_agrees_what_counts_from_tomorrow_on() {
        var page = signedIn("PARTNERSHIP_ADMINISTRATOR", DESKTOP);
        open(page, "partnership/criteria");
        assertNoAxeViolations(page);
        page.locator("[id='form:sharedInterest']").fill("500");
        page.locator("[id='form:agree']").click();
        assertThat(page.locator("main")).containsText("Each number must be from 0 to 200");
        page.locator("[id='form:sharedInterest']").fill("120");
        page.locator("[id='form:look']").click();
        assertThat(page.locator("main")).containsText("would begin with somebody else");
        assertThat(page.locator("main table tbody tr.total")).containsText("All partners");
        assertNoAxeViolations(page);
        page.locator("[id='form:sharedInterest']").fill("12");
        page.locator("[id='form:milesHome']").fill("99");
        page.locator("[id='form:agree']").click();
        assertThat(page.locator("main")).containsText("A limit is from 1 to 50 miles");
        page.locator("[id='form:milesHome']").fill("9");
        page.locator("[id='form:language']").uncheck();
        assertThat(page.locator("main")).containsText("Scots law: nobody visits without PVG membership");
        page.locator("[id='form:agree']").click();
        assertThat(page.locator("main")).containsText("They count from the day you chose");
        page.locator("main details summary").first().click();
        assertThat(page.locator("main details").first()).containsText("Each shared interest: 12");
        assertThat(page.locator("main details").first()).containsText("Not kept: No common language");
        assertThat(page.locator("main details").first()).containsText("no more than 9 miles");
        assertNoAxeViolations(page);
        assertNoLiterals(page);
        page.setViewportSize(NARROW, 740);
        assertNoSidewaysScroll(page);
    }

    private static List<String> pairs(Page page) {
        return page.locator("ol.shortlist h3").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private static void assertNoLiterals(Page page) {
        Locator main = page.locator("main");
        assertTrue(!main.innerText().contains("???") && !main.innerText().contains("{0}"), main.innerText());
    }
}
