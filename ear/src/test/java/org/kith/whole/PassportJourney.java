package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A volunteer of another partner is taken on with a passport, and what counts of their checks is there to see. */
class PassportJourney extends Journey {
    @Test
    void a_volunteer_of_another_partner_is_taken_on() {
        var manager = signedInAs("manager@harbour.example", "silverbridge-demo", PHONE);
        open(manager, "volunteers/recognition");
        assertNoAxeViolations(manager);
        assertNoSidewaysScroll(manager);
        manager.locator("[id='form:save']").click();
        assertThat(manager.locator(".error-summary")).isVisible();

        open(manager, "volunteers/passports");
        assertNoAxeViolations(manager);
        assertNoSidewaysScroll(manager);
        manager.locator("input[type=submit][id$='accept'], button[id$='accept']")
                .first()
                .click();
        manager.waitForURL("**/volunteers/record**");
        assertThat(manager.locator("#main")).containsText("Recognised from other partners");
        assertThat(manager.locator("#main")).containsText("verified by Kirkgate Companions");
        assertNoAxeViolations(manager);
    }
}
