package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A coordinator who cannot use a mouse takes somebody from the waiting list to the first visit. */
class MatchingByKeyboardJourney extends Journey {
    @Test
    void from_the_waiting_list_to_an_introduction_by_keyboard_only() {
        var page = signedIn("COORDINATOR", DESKTOP);
        var entry = somebodyWithAShortlist(page);

        open(page, "waiting");
        follow(page, page.locator("main a[href='" + entry + "']").first());
        follow(page, page.locator("main a[href*='/matching?waiting=']").first());

        // The reasons open under the keys, too.
        var reasons = page.locator(".shortlist summary").first();
        tabTo(page, reasons);
        page.keyboard().press("Enter");
        assertThat(page.locator(".shortlist details[open] li").first()).isVisible();
        follow(page, page.locator(".shortlist input[type=submit]").first());
        assertThat(page).hasURL(Pattern.compile(".*/matches/record\\?id=.*"));

        for (var who : new String[] {"person", "volunteer"}) {
            follow(page, page.locator("main a[href*='who=" + who + "']"));
            var yes = page.locator("input[name='form:answer']").first();
            tabTo(page, yes);
            page.keyboard().press("Space");
            assertTrue(yes.isChecked());
            follow(page, page.locator("[id='form:save']"));
        }

        follow(page, page.locator("main a[href*='/matches/introducing']"));
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        type(page, "form:day-day", today.getDayOfMonth());
        type(page, "form:day-month", today.getMonthValue());
        type(page, "form:day-year", today.getYear());
        follow(page, page.locator("[id='form:save']"));
        assertThat(page.locator("main .tag").first()).hasText("Active");
        assertNoAxeViolations(page);
    }

    /** The address of the first on the list for whom somebody fits. */
    private String somebodyWithAShortlist(Page page) {
        open(page, "waiting");
        var entries = page.locator("main tbody a[href*='/waiting/entry?id=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var entry : entries) {
            page.navigate(entry.substring(1));
            var shortlist = page.locator("main a[href*='/matching?waiting=']");
            if (shortlist.count() > 0) {
                shortlist.first().click();
                if (page.locator(".shortlist input[type=submit]").count() > 0) {
                    return entry;
                }
            }
        }
        throw new AssertionError("nobody of " + entries.size() + " who wait can be matched");
    }

    private static void follow(Page page, Locator target) {
        tabTo(page, target);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void type(Page page, String name, int number) {
        var box = page.locator("[name='" + name + "']");
        tabTo(page, box);
        page.keyboard().press("Control+A");
        page.keyboard().type(Integer.toString(number));
    }
}
