package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A volunteer makes a phone known, and from then on types a code instead of a password. */
class KnownPhoneJourney extends Journey {
    private static final String CODE =
            "SELECT body FROM kith.notice WHERE subject = 'Your code for Kith' ORDER BY made_at DESC, id DESC LIMIT 1";

    @Test
    void on_a_known_phone_no_password_is_typed_until_it_is_forgotten() throws Exception {
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/phones");
        assertNoAxeViolations(phone);
        phone.locator("input[name='new:name']").fill("The phone of this journey");
        press(phone, "Remember this phone");
        assertThat(phone.locator(".said")).containsText("We know this phone");
        assertThat(phone.locator("main")).containsText("We know the phone you are holding");
        signOut(phone);
        phone.navigate("my/visits");
        assertThat(phone.locator("h1")).hasText("Welcome back");
        assertThat(phone.locator("input[type=password]")).hasCount(0);
        assertNoAxeViolations(phone);
        assertNoSidewaysScroll(phone);
        press(phone, "Send me a code");
        assertThat(phone.locator("main .note")).containsText("on its way");
        phone.locator("input[name='code:code']").fill("12");
        press(phone, "Sign in");
        assertThat(phone.locator(".field-error")).containsText("not the code");
        phone.locator("input[name='code:code']").fill(code());
        press(phone, "Sign in");
        phone.waitForURL("**/my/visits");
        assertEquals(403, phone.navigate("today").status());
        open(phone, "my/phones");
        phone.locator("li:has-text('The phone of this journey') input[type=submit]")
                .first()
                .tap();
        phone.waitForURL("**/sign-in**");
        assertThat(phone.locator("input[type=password]")).hasCount(1);
    }

    private static String code() throws Exception {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.createStatement();
                var row = query.executeQuery(CODE)) {
            assertTrue(row.next(), "no code was sent");
            var code = Pattern.compile("[0-9]{6}").matcher(row.getString(1));
            assertTrue(code.find());
            return code.group();
        }
    }

    private static void signOut(Page phone) {
        phone.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                        .setName(Pattern.compile(".*kith$")));
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .tap();
    }
}
