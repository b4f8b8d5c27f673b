package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A coordinator who cannot use a mouse takes somebody from the waiting list to the first visit. */
class MatchingByKeyboardJourney extends Journey {
    @Test
    void from_the_waiting_list_through_both_answers_to_an_introduction_by_keyboard_only() {
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

        var names = page.locator("h1").innerText();
        for (var who : new String[] {"person", "volunteer"}) {
            answerByCode(codeFor(page, who), names);
        }
        page.reload();
        assertThat(page.locator("main")).containsText("Each can still change their mind");

        follow(page, page.locator("main a[href*='/matches/introducing']"));
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        type(page, "form:day-day", today.getDayOfMonth());
        type(page, "form:day-month", today.getMonthValue());
        type(page, "form:day-year", today.getYear());
        tabTo(page, page.locator("[id='form:sooner']"));
        page.keyboard().type("Both asked for it on the telephone");
        follow(page, page.locator("[id='form:save']"));
        assertThat(page.locator("main .tag").first()).hasText("Active");
        assertNoAxeViolations(page);
    }

    /** Asks one side by an address, and gives the address back as it is shown this once. */
    private static String codeFor(Page page, String who) {
        follow(page, page.locator("main a[href*='/matches/asking'][href*='who=" + who + "']"));
        choose(page, "LINK");
        follow(page, page.locator("[id='form:ask']"));
        var link = page.locator("[id='link']").innerText();
        follow(page, page.locator("main p a[href*='/matches/record']"));
        return link;
    }

    /** Somebody without an account and without scripts reads no name and says yes, by keyboard only. */
    private void answerByCode(String link, String names) {
        var asked = visitorWithoutScripts(NARROW);
        asked.navigate("answer?code=ABCD-EFGH-JKMN-PQRS");
        assertThat(asked.locator("main")).containsText("This code opens nothing");
        asked.navigate("answer");
        tabTo(asked, asked.locator("#code"));
        asked.keyboard().type(link.substring(link.indexOf("code=") + 5).toLowerCase(Locale.ROOT));
        follow(asked, asked.locator("main input[type=submit]"));
        for (var name : names.split("[^\\p{L}]+")) {
            if (name.length() > 3) {
                assertFalse(asked.locator("main").innerText().matches("(?s).*\\b" + name + "\\b.*"), name);
            }
        }
        choose(asked, "YES");
        follow(asked, asked.locator("[id='form:save']"));
        assertThat(asked.locator("main")).containsText("We have your yes");
        var withScripts = visitor(NARROW);
        withScripts.navigate(link);
        assertThat(withScripts.locator("main")).containsText("You said");
        assertNoAxeViolations(withScripts);
    }

    private static void choose(Page page, String value) {
        var choice = page.locator("input[type=radio][value=" + value + "]");
        tabTo(page, page.locator("input[type=radio]").first());
        page.keyboard().press("Space");
        for (int i = 0; i < 4 && !choice.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertTrue(choice.isChecked());
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
