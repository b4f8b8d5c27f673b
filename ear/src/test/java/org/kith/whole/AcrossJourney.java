package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A volunteer of Kirkgate for somebody of Harbour: offered by a handle, agreed by both, matched, and taken back again. */
class AcrossJourney extends Journey {
    @Test
    void both_say_yes_and_harbour_has_a_match_that_kirkgate_sees_and_can_leave() {
        var harbour = signedInAs("coordinator@harbour.example", "silverbridge-demo", DESKTOP);
        open(harbour, "today");
        harbour.locator("main li:has-text('Being asked') a[href*='/matching/offer']")
                .first()
                .click();
        assertNoAxeViolations(harbour);
        harbour.locator("[id='form:yes']").click();
        harbour.waitForURL(Pattern.compile(".*/matches/record\\?id=.*"));
        assertThat(harbour.locator("main .tag").first()).hasText("Both said yes");
        assertThat(harbour.locator("main")).containsText("Matched with a volunteer of another partner");
        assertNoAxeViolations(harbour);

        var kirkgate = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", NARROW);
        open(kirkgate, "shared");
        var people = kirkgate.locator("main a[href*='/shared/person']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var person : people) {
            kirkgate.navigate(person.replace("/shared/person", "shared/volunteers"));
            if (kirkgate.locator("[id$='part']").count() > 0) {
                break;
            }
        }
        assertThat(kirkgate.locator("main")).containsText("Matched there. They have not met yet.");
        kirkgate.locator("[id$='part']").first().click();
        assertThat(kirkgate.locator("main")).containsText("Say why");
        kirkgate.locator("[id$='why']").first().fill("Moves to Fife in spring.");
        kirkgate.locator("[id$='part']").first().click();
        assertThat(kirkgate.locator("main")).containsText("that the volunteer cannot go on");
        assertNoAxeViolations(kirkgate);
        assertNoSidewaysScroll(kirkgate);

        open(harbour, "today");
        harbour.locator("main a[href='/matches?which=PARTED']").click();
        assertThat(harbour.locator("main tbody tr")).hasCount(1);
    }
}
