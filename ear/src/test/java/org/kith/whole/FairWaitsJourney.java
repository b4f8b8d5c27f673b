package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether waiting is fair: a coordinator sees the own list exactly, the administrator all lists without small numbers. */
class FairWaitsJourney extends Journey {
    @Test
    void waits_as_curves_and_who_could_have_nobody() {
        var page = signedIn("COORDINATOR", DESKTOP);
        open(page, "waiting");
        page.locator("main a[href='/waiting/times']").click();
        assertThat(page.locator("h1")).hasText("How long people wait");
        assertThat(page.locator("canvas")).hasCount(1);
        assertThat(page.locator("tr.total th")).containsText("All together");
        assertThat(page.locator("main")).containsText("Who could have nobody today");
        page.locator("main a[href*='by=language']").click();
        assertThat(page.locator("main table").first()).containsText("English");
        assertNoAxeViolations(page);

        var administrator = signedIn("PARTNERSHIP_ADMINISTRATOR", DESKTOP);
        open(administrator, "waiting/times?by=partner");
        assertThat(administrator.locator("main table").first()).containsText("Harbour Friends");
        assertThat(administrator.locator("main")).containsText("are hidden (*)");
        assertThat(administrator.locator("main a[href*='/matching?waiting']")).hasCount(0);
        assertNoAxeViolations(administrator);
        open(administrator, "waiting/times?by=language");
        assertThat(administrator.locator("main table").first()).containsText("*");
    }
}
