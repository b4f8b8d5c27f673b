package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Morag comes to work, forgets her password once, and goes home. */
class ComingToWorkJourney extends Journey {
    @Test
    void somebody_who_mistypes_is_told_the_same_as_somebody_unknown() {
        var morag = WholeSystem.account("COORDINATOR").username();
        assertEquals(refusal(morag, "not her password"), refusal("nobody@nowhere.example", "not her password"));
    }

    private String refusal(String username, String password) {
        var page = visitor(PHONE);
        page.navigate("sign-in");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:do']").press("Enter");
        assertThat(page.locator(".error-summary")).isFocused();
        assertEquals(username, page.locator("[id='form:username']").inputValue());
        assertEquals("", page.locator("[id='form:password']").inputValue());
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
        return page.locator(".error-summary").innerText();
    }

    @Test
    void a_link_from_an_e_mail_opens_after_signing_in() {
        var account = WholeSystem.account("COORDINATOR");
        var page = visitor(DESKTOP);
        page.navigate("help");
        assertTrue(page.url().contains("/sign-in?then="), page.url());
        signIn(page, account.username(), account.password());
        assertTrue(page.url().endsWith("/help"), page.url());
    }

    @Test
    void a_link_does_not_lead_away_from_here() {
        var account = WholeSystem.account("COORDINATOR");
        for (var foreign :
                new String[] {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/nothing"
                }) {
            var page = visitor(DESKTOP);
            page.navigate("sign-in?then=" + foreign);
            signIn(page, account.username(), account.password());
            assertTrue(page.url().startsWith(kith.address().toString()), page.url());
            assertFalse(page.url().contains("elsewhere"), page.url());
        }
    }

    @Test
    void after_signing_out_nothing_opens_again() {
        var page = signedIn("COORDINATOR", DESKTOP);
        var before = page.url();
        var secret = page.context().cookies();
        page.locator(".sign-out button").press("Enter");
        assertThat(page.locator("h1")).hasText("Sign in");
        page.goBack();
        assertThat(page.locator("input[type=password]")).isVisible();
        // Even somebody who kept the cookie is not let in.
        page.context()
                .addCookies(secret.stream()
                        .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                                .setUrl(kith.address().toString()))
                        .toList());
        page.navigate(before);
        assertThat(page.locator("input[type=password]")).isVisible();
    }

    @Test
    void the_role_somebody_acts_in_is_seen_and_switched_by_keyboard() {
        var page = signedIn("COORDINATOR", NARROW); // who is also the lead of her partner
        var first = page.locator(".acting-as strong").innerText();
        var choice = page.locator("#acting-role");
        tabTo(page, choice);
        choice.selectOption(choice.locator("option:not([selected])").first().getAttribute("value"));
        tabTo(page, page.locator(".acting button"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".acting-as strong")).not().hasText(first);
        assertNotEquals(first, page.locator(".acting-as strong").innerText());
        assertNoSidewaysScroll(page);
    }

    @Test
    void the_board_cannot_open_pages_with_people() {
        var page = signedIn("BOARD_MEMBER", DESKTOP);
        for (var path :
                new String[] {"people", "people/record", "volunteers", "referrals", "today", "audit", "my/record"}) {
            assertEquals(403, page.navigate(path).status(), path);
        }
    }

    private static void signIn(Page page, String username, String password) {
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:do']").press("Enter");
        assertThat(page.locator("input[type=password]")).hasCount(0);
    }
}
