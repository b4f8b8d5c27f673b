package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A visit from the plan to the report, on a volunteer's phone and at a coordinator's desk. */
class LoggingAVisitJourney extends Journey {
    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_KEYS = 12;
    private static final String COUNT_KEYS =
            "addEventListener('keydown', () => sessionStorage.keys =" + " Number(sessionStorage.keys || 0) + 1, true)";
    private static final ZoneId CITY = ZoneId.of("Europe/London");

    @Test
    void a_volunteer_logs_a_visit_in_two_taps_and_is_thanked() {
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits");
        planForToday(matchOf(phone));
        open(phone, "my/visits");
        assertNoAxeViolations(phone);
        assertNoSidewaysScroll(phone);
        screenshot(phone, "my-visits");
        var before = phone.locator("#thanks + p").textContent();
        button(phone, "It happened").first().tap();
        assertThat(phone.locator("h1")).containsText("Did you meet");
        assertNoAxeViolations(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, it happened"))
                .tap();
        assertThat(phone.locator("h1")).hasText("Thank you");
        assertNoAxeViolations(phone);
        var thanks = phone.url();
        phone.locator("input[name='form:minutes']").fill("75");
        phone.getByLabel("Very well").check();
        phone.locator("textarea").fill("We sang all the old songs. 🎵");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .tap();
        assertThat(phone.locator(".said")).containsText("Kept");
        assertTrue(!before.equals(phone.locator("#thanks + p").textContent()), "the totals count it");
        phone.navigate(thanks);
        assertEquals("75", phone.locator("input[name='form:minutes']").inputValue());
    }

    @Test
    void the_phone_page_is_light_and_its_targets_are_large() throws Exception {
        PhoneVisits.ofTheDemo().takeBackThoseOfTests();
        // Links of one short line are the smallest there are.
        PhoneVisits.ofTheDemo().plannedNow(8);
        PhoneVisits.ofTheDemo().plannedNow(9);
        var phone = visitor(PHONE);
        phone.navigate("sign-in");
        var asked = new HashSet<String>();
        phone.context().onResponse(answer -> asked.add(answer.url()));
        var account = WholeSystem.account("VOLUNTEER");
        phone.locator("input[type=password]").fill(account.password());
        phone.locator("input[name='form:username']").fill(account.username());
        phone.locator("input[type=password]").press("Enter");
        phone.waitForURL("**/my/visits");
        WithoutASignalJourney.settled(phone);
        asked.removeIf(address -> address.endsWith("/sign-in"));
        assertTrue(asked.stream().anyMatch(address -> address.endsWith("/offline")), asked.toString());
        int bytes = asked.stream()
                .mapToInt(address -> phone.request().get(address).body().length)
                .sum();
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes before compression: " + asked);
        var small = phone.evaluate(
                "() => Array.from(document.querySelectorAll('main .button, main input, main button, main .task a, main"
                        + " a.back')).filter(e => e.offsetParent && e.type !== 'hidden' &&"
                        + " e.getBoundingClientRect().height < 44).map(e => e.textContent)");
        assertEquals(List.of(), small);
        var size = phone.evaluate("() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");
        assertTrue(((Number) size).doubleValue() >= 19, size + " px");
    }

    @Test
    void what_is_typed_survives_a_lost_page() {
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits/message");
        phone.waitForResponse(
                answer -> answer.url().endsWith("/drafts"),
                () -> phone.locator("textarea").pressSequentially("Could we meet at three"));
        var later = signedIn("VOLUNTEER", PHONE);
        open(later, "my/visits/message");
        assertThat(later.locator("textarea")).hasValue("Could we meet at three");
        later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .tap();
        assertThat(later.locator(".said")).containsText("message");
        open(later, "my/visits/message");
        assertThat(later.locator("textarea")).hasValue("");
    }

    @Test
    void whoever_is_worried_learns_who_will_ring_and_only_the_lead_reads_it() {
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits/worry");
        assertThat(phone.locator("main .note")).containsText("will ring you by");
        assertNoAxeViolations(phone);
        phone.waitForResponse(
                answer -> answer.url().endsWith("/drafts"),
                () -> phone.locator("textarea").fill("Her purse was empty again, and she would not say why."));
        phone.locator(".sign-out button").tap();
        var later = signedIn("VOLUNTEER", PHONE);
        open(later, "my/visits/worry");
        assertThat(later.locator("textarea")).hasValue("Her purse was empty again, and she would not say why.");
        later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .tap();
        assertThat(later.locator("main .said")).containsText("will ring you by");
        assertNoAxeViolations(later);
        var desk = signedIn("SAFEGUARDING_LEAD", DESKTOP);
        open(desk, "concerns");
        assertNoAxeViolations(desk);
        desk.locator(".task a").last().click();
        assertThat(desk.locator("blockquote")).containsText("Her purse was empty");
        assertNoAxeViolations(desk);
        var coordinator = signedIn("COORDINATOR", DESKTOP);
        assertEquals(403, coordinator.navigate("concerns").status());
    }

    @Test
    void a_month_of_thirty_two_visits_is_keyed_with_the_keyboard_alone() {
        var desk = signedIn("COORDINATOR", DESKTOP);
        desk.addInitScript(COUNT_KEYS);
        open(desk, "visits/sheets");
        assertNoAxeViolations(desk);
        var lastMonth = YearMonth.now(CITY).minusMonths(1).toString();
        desk.locator("select[name='form:month']").selectOption(lastMonth);
        tabTo(desk, desk.locator("input[name='form:change']"));
        desk.keyboard().press("Enter");
        assertThat(desk.locator("select[name='form:month']")).hasValue(lastMonth);
        tabTo(desk, desk.locator("select[name='form:rows:0:pair']"));
        for (int row = 0; row < 8; row++) {
            for (int down = 0; down <= row; down++) {
                desk.keyboard().press("ArrowDown");
            }
            desk.keyboard().press("Tab");
            desk.keyboard().type("2 9 16 23");
            desk.keyboard().press("Tab");
            desk.keyboard().press("Tab");
        }
        check(desk);
        // Who was introduced later that month is told so beside the row; the sheet belongs to somebody else then.
        for (int tries = 0; tries < 15 && desk.locator("td .field-error").count() > 0; tries++) {
            var wrong = desk.locator("tr:has(.field-error) select").first();
            tabTo(desk, wrong);
            for (int down = 0; down < 9; down++) {
                desk.keyboard().press("ArrowDown");
            }
            check(desk);
        }
        assertThat(desk.locator("main .note")).containsText("32 visits are ready");
        tabTo(desk, desk.locator("input[name='form:save']"));
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".said")).containsText("Kept:");
        double keys = ((Number) desk.evaluate("() => Number(sessionStorage.keys)")).doubleValue();
        // Thirty visits in five minutes are ten seconds for each; slow typists strike two keys a second.
        assertTrue(keys / 32 <= MOST_KEYS, keys + " keys for 32 visits");
    }

    @Test
    void every_page_of_visits_is_clean_at_every_width_and_asks_the_database_little() {
        for (var width : new int[] {NARROW, DESKTOP}) {
            var desk = signedIn("COORDINATOR", width);
            for (var path : List.of("visits", "visits/overdue", "visits/messages", "visits/sheets", "worry")) {
                clean(desk, path);
            }
            open(desk, "visits");
            desk.locator("td a[href*='/visits/visit']").first().click();
            clean(desk, desk.url());
            desk.locator("a[href*='/visits/plan']").click();
            clean(desk, desk.url());
        }
        var phone = signedIn("VOLUNTEER", NARROW);
        for (var path : List.of("my/visits", "my/visits/tell", "my/visits/message", "my/visits/another")) {
            clean(phone, path);
        }
        var person = signedIn("PERSON", NARROW);
        clean(person, "my/record");
    }

    private static void check(Page desk) {
        tabTo(desk, desk.locator("input[name='form:check']"));
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main .note, .error-summary").first()).isVisible();
    }

    private void clean(Page page, String path) {
        open(page, path);
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
    }

    private void planForToday(String match) {
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "visits/plan?match=" + match);
        desk.locator("details:has(form) summary").first().click();
        var today = PhoneVisits.today();
        fill(desk, "day", today.getDayOfMonth());
        fill(desk, "month", today.getMonthValue());
        fill(desk, "year", today.getYear());
        // A minute of its own, so that the journey can run twice a day; other journeys have the first hour for
        // themselves.
        var minute = System.nanoTime() / 1000 % 60;
        desk.locator("input[name='once:onceTime']").fill("1:%02d".formatted(minute));
        desk.locator("input[name='once:saveOnce']").click();
        assertThat(desk.locator(".said")).containsText("planned");
    }

    private static void fill(Page page, String part, int number) {
        page.locator("input[name='once:onceDay-" + part + "']").fill(Integer.toString(number));
    }

    private static Locator button(Page page, String words) {
        return page.locator(".big-buttons a", new Page.LocatorOptions().setHasText(words));
    }

    private static String matchOf(Page phone) {
        var link = phone.locator("a[href*='tell?match=']").first().getAttribute("href");
        return link.substring(link.indexOf('=') + 1);
    }
}
