package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The administrator tries a year of arrivals before anything is agreed. */
class SimulationJourney extends Journey {
    @Test
    void a_year_is_simulated_and_four_ways_are_compared() {
        var page = signedIn("PARTNERSHIP_ADMINISTRATOR", DESKTOP);
        open(page, "simulations");
        page.locator("[id='form:arrivals']").fill("6000");
        page.locator("[id='form:ask']").click();
        assertThat(page.locator("[id='form:arrivals']")).hasAttribute("aria-invalid", "true");
        page.locator("[id='form:arrivals']").fill("30");
        page.locator("[id='form:joining']").fill("5");
        page.locator("[id='form:ask']").click();
        page.waitForURL(url -> url.contains("/simulations/simulation?id="));
        assertThat(page.locator("main table tbody tr")).hasCount(4);
        assertThat(page.locator("main")).containsText("A plan of the whole list every week");
        assertThat(page.locator("main")).containsText("30 people come and 5 volunteers join");
        assertNoAxeViolations(page);
    }
}
