package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A volunteer opens Kith with the lock of a known phone, until the phone is forgotten. The lock is Chromium's own pretended one. */
class PhoneLockJourney extends Journey {
    private static final String SHUT = "This phone’s lock did not open Kith this time";
    /** Browsers keep no keys for an address of numbers. */
    private final String here = "http://localhost:" + kith.address().getPort() + "/";

    @Test
    void the_lock_of_a_known_phone_opens_kith_until_the_phone_is_forgotten() {
        var phone = visitor(PHONE);
        signIn(phone);
        open(phone, here + "my/phones");
        phone.locator("input[name='new:name']").fill("The locked phone");
        press(phone, "Remember this phone");
        assertThat(phone.locator("main")).containsText("We know the phone you are holding");
        assertThat(phone.locator("#lock")).isHidden();
        var lock = withLock(phone);
        open(phone, here + "my/phones");
        assertNoAxeViolations(phone);
        assertNoSidewaysScroll(phone);
        press(phone, "Use this phone’s lock next time");
        assertThat(phone.locator(".said")).containsText("Next time this phone’s lock opens Kith");
        assertThat(phone.locator("main")).containsText("and its lock opens Kith");
        signOut(phone);
        phone.navigate(here + "my/visits");
        assertThat(phone.locator("h1")).hasText("Welcome back");
        assertThat(phone.locator("input[type=password]")).hasCount(0);
        assertThat(phone.locator("main input[type=submit]:visible").first()).hasValue("Sign in with this phone’s lock");
        assertNoAxeViolations(phone);
        assertNoSidewaysScroll(phone);
        press(phone, "Sign in with this phone’s lock");
        phone.waitForURL(here + "my/visits");
        assertEquals(403, phone.navigate(here + "today").status(), "no door of staff");
        lock.opensFor(false);
        signOut(phone);
        phone.navigate(here + "my/visits");
        press(phone, "Sign in with this phone’s lock");
        assertThat(phone.locator("#lock-shut")).containsText(SHUT);
        assertNoAxeViolations(phone);
        assertThat(button(phone, "Send me a code")).isVisible();
        lock.opensFor(true);
        forgetFromElsewhere();
        press(phone, "Sign in with this phone’s lock");
        assertThat(phone.locator(".error-summary")).containsText(SHUT);
        phone.navigate(here + "my/visits");
        assertThat(phone.locator("input[type=password]")).hasCount(1);
    }

    @Test
    void without_scripts_and_without_a_lock_the_code_is_there_and_nothing_else() {
        var phone = visitorWithoutScripts(PHONE);
        signIn(phone);
        phone.navigate(here + "my/phones");
        phone.locator("input[name='new:name']").fill("A phone without scripts");
        press(phone, "Remember this phone");
        assertThat(button(phone, "Use this phone’s lock next time")).isHidden();
        signOut(phone);
        phone.navigate(here + "sign-in");
        assertThat(button(phone, "Send me a code")).isVisible();
        assertThat(phone.locator("#lock")).hasCount(0);
    }

    private void forgetFromElsewhere() {
        var other = visitor(PHONE);
        signIn(other);
        other.navigate(here + "my/phones");
        other.locator("li:has-text('The locked phone') input[type=submit]")
                .first()
                .tap();
        assertThat(other.locator(".said")).containsText("It is forgotten");
    }

    private void signIn(Page page) {
        var account = WholeSystem.account("VOLUNTEER");
        page.navigate(here + "sign-in");
        page.locator("input[name='form:username']").fill(account.username());
        page.locator("input[type=password]").fill(account.password());
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** A lock that Chromium pretends to have, and whether it opens for the finger on it. */
    private record Lock(CDPSession browser, String id) {
        void opensFor(boolean finger) {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            asked.addProperty("isUserVerified", finger);
            browser.send("WebAuthn.setUserVerified", asked);
        }
    }

    private static Lock withLock(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        return new Lock(
                browser,
                browser.send("WebAuthn.addVirtualAuthenticator", asked)
                        .get("authenticatorId")
                        .getAsString());
    }

    private static void signOut(Page phone) {
        phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile(".*kith$")));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static void press(Page page, String words) {
        button(page, words).tap();
    }
}
