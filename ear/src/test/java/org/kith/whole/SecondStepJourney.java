package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Ailsa is new, connects an app, loses her phone, and begins anew. */
class SecondStepJourney extends Journey {
    private static final String PASSWORD = "heather lantern quayside 7";
    private final String username = "ailsa." + UUID.randomUUID().toString().substring(0, 8) + "@harbour.example";

    @Test
    void a_second_step_is_connected_asked_for_and_begun_anew() throws Exception {
        var manager = signedIn("PARTNER_MANAGER", DESKTOP);
        var account = invited(manager);
        var page = signedInAs(username, PASSWORD, PHONE);
        open(page, "second-factor");
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
        var key = page.locator("#key").innerText().replace(" ", "").toUpperCase(java.util.Locale.ROOT);

        answer(page, "enrol", "000000");
        assertThat(page.locator(".error-summary")).isVisible();
        var used = code(key, 0);
        answer(page, "enrol", used);
        assertThat(page.locator(".codes li")).hasCount(8);
        assertNoAxeViolations(page);
        var recovery = page.locator(".codes li").first().innerText();

        var next = askedForCode();
        // Nothing opens before the code is given: pages lead to it, programs are refused.
        next.navigate("people");
        assertTrue(next.url().endsWith("/second-factor"), next.url());
        assertEquals(401, next.request().get(kith.address() + "api/v1/me").status());
        assertNoAxeViolations(next);
        answer(next, "confirm", used);
        assertThat(next.locator(".error-summary")).isVisible();
        answer(next, "confirm", code(key, 1));
        assertThat(next.locator("h1")).hasText("Today");

        var without = askedForCode();
        answer(without, "confirm", recovery);
        assertThat(without.locator("h1")).hasText("Today");
        var again = askedForCode();
        answer(again, "confirm", recovery);
        assertThat(again.locator(".error-summary")).isVisible();

        manager.navigate(account);
        manager.locator("[id='link:second']").click();
        assertThat(manager.locator("#main")).containsText("every sign-in of this account is ended");
        without.navigate("people");
        assertTrue(without.url().contains("/sign-in"), without.url());
        assertThat(signedInAs(username, PASSWORD, PHONE).locator("h1")).hasText("Today");
    }

    private String invited(Page manager) {
        open(manager, "accounts/invite");
        manager.locator("[id='form:name']").fill("Ailsa Rae");
        manager.locator("[id='form:username']").fill(username);
        manager.locator("[id='form:role']").selectOption("COORDINATOR");
        manager.locator("[id='form:save']").click();
        manager.waitForURL(url ->
                !url.endsWith("/invite") || manager.locator("text=token=").count() > 0);
        manager.navigate("accounts");
        manager.locator("tr:has-text('" + username + "') a").first().click();
        var account = manager.url();
        manager.locator("[id='link:make']").click();
        var link = manager.locator("[id='link:address']").innerText();
        var page = visitor(PHONE);
        page.navigate(link.substring(link.indexOf("/invitation") + 1));
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:save']").click();
        page.waitForURL("**/sign-in");
        return account;
    }

    private Page askedForCode() {
        var page = visitor(PHONE);
        page.navigate("sign-in");
        page.locator("[id='form:username']").fill(username);
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:do']").press("Enter");
        page.waitForURL("**/second-factor");
        return page;
    }

    private static void answer(Page page, String button, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:" + button + "']").click();
    }

    // Written anew from RFC 6238, so that it can be wrong in another way than the product.
    private static String code(String key, int stepsAhead) throws Exception {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(base32(key), "HmacSHA1"));
        long step = System.currentTimeMillis() / 30_000 + stepsAhead;
        var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
        return String.format("%06d", number % 1_000_000);
    }

    private static byte[] base32(String text) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char sign : text.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
            held &= (1 << bits) - 1;
        }
        return bytes.toByteArray();
    }
}
