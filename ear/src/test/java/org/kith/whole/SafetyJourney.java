package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A volunteer goes in alone, writes the quiet word, and the coordinator rings; nothing on the phone shows it. */
class SafetyJourney extends Journey {
    @Test
    void the_quiet_word_reaches_the_desk_and_the_phone_shows_nothing() throws Exception {
        PhoneVisits.ofTheDemo().plannedNow(21);
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits/alone");
        assertNoAxeViolations(phone);
        // Who is out on a visit already comes out of it first.
        var out = phone.locator("input[name$=':out']");
        if (out.count() > 0) {
            out.first().tap();
            phone.waitForURL(Pattern.compile(".*/my/visits$"));
            open(phone, "my/visits/alone");
        }
        phone.locator("input[name='word:word']").fill("12");
        press(phone, "Keep it");
        assertThat(phone.locator(".field-error")).containsText("letters only");
        phone.locator("input[name='word:word']").fill("Great aunt Effie");
        press(phone, "Keep it");
        assertThat(phone.locator(".said")).containsText("Kept");
        assertFalse(phone.content().toLowerCase().contains("effie"));
        phone.locator("input[value='I am going in']").first().tap();
        assertThat(phone.locator("main")).containsText("We expect you out by");
        assertNoAxeViolations(phone);
        open(phone, "my/visits/message");
        phone.locator("textarea").fill("Tell great aunt Effie that I may be late.");
        press(phone, "Send");
        assertThat(phone.locator(".said")).containsText("Your coordinator has your message");
        assertThat(phone.locator(".warning")).hasCount(0);
        answer();
        open(phone, "my/visits");
        assertThat(phone.locator("main a[href='/my/visits/alone'].button")).hasCount(0);
    }

    private void answer() {
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "today");
        desk.locator("main .warning a[href='/safety']").click();
        var card = desk.locator(".card:has-text('Called for help')").first();
        assertThat(card).containsText("Ring as if it were an ordinary call");
        assertNoAxeViolations(desk);
        screenshot(desk, "safety");
        card.locator("input[type=text]").fill("Rang and sent a neighbour. He is well.");
        card.locator("input[type=submit]").click();
        assertThat(desk.locator(".said")).containsText("Kept");
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .tap();
    }
}
