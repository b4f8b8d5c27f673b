package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A volunteer of Kirkgate for somebody of Harbour: offered by a handle, agreed by both, matched, and taken back again. */
class AcrossJourney extends Journey {
    private static final Pattern HANDLE = Pattern.compile("H[A-Z0-9]{8}");

    @Test
    void kirkgate_offers_a_volunteer_whom_harbour_knows_by_a_handle() {
        var kirkgate = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", DESKTOP);
        for (var person : shared(kirkgate)) {
            kirkgate.navigate(person.replace("/shared/person", "shared/volunteers"));
            if (kirkgate.locator("[id$=':offer']").count() > 0
                    && kirkgate.locator("[id^='offers:']").count() == 0) {
                break;
            }
        }
        assertNoAxeViolations(kirkgate);
        var name = kirkgate.locator(".shortlist h3").first().innerText();
        kirkgate.locator("[id$=':offer']").first().click();
        var made = kirkgate.locator("[id='offers'] .card:has-text('" + name + "')");
        assertThat(made).containsText("Not taken up yet");
        assertNoAxeViolations(kirkgate);
        var handle = HANDLE.matcher(made.innerText());
        assertTrue(handle.find(), made.innerText());

        var harbour = signedInAs("coordinator@harbour.example", "silverbridge-demo", NARROW);
        open(harbour, "today");
        var offers = harbour.locator("main a[href*='/matching/offer']").all().stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
        for (var offer : offers) {
            open(harbour, offer);
            if (harbour.locator("main").innerText().contains(handle.group())) {
                break;
            }
        }
        assertThat(harbour.locator("main")).containsText(handle.group());
        assertThat(harbour.locator("main")).not().containsText(name);
        assertNoAxeViolations(harbour);
        assertNoSidewaysScroll(harbour);

        made.locator("[id$=':back']").click();
        assertThat(kirkgate.locator(".said")).isVisible();
        var gone = harbour.reload();
        assertTrue(gone.status() == 404 || harbour.locator("[id='form:takeUp']").count() == 0, harbour.url());
    }

    private List<String> shared(Page kirkgate) {
        open(kirkgate, "shared");
        return kirkgate.locator("main a[href*='/shared/person']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

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
        for (var person : shared(kirkgate)) {
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
