package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A volunteer's phone in a lift: what it knows, what it keeps, and when it forgets. */
class WithoutASignalJourney extends Journey {
    private static final String STORED =
            "store => new Promise((done, failed) => { const asked = indexedDB.open('kith');"
                    + " asked.onsuccess = () => { const base = asked.result;"
                    + " if (!base.objectStoreNames.contains(store)) { base.close(); done([]); return; }"
                    + " const all = base.transaction(store).objectStore(store).getAll();"
                    + " all.onsuccess = () => { base.close(); done(all.result); }; }; asked.onerror = failed; })";
    private final PhoneVisits visits = PhoneVisits.ofTheDemo();

    @Test
    void two_taps_without_a_signal_are_kept_said_and_sent_once() throws Exception {
        var visit = visits.plannedNow(0);
        var phone = ready();
        phone.context().setOffline(true);
        phone.navigate("my/visits");
        assertThat(phone.locator("main .warning").first()).containsText("You have no signal");
        assertNoAxeViolations(phone);
        assertNoSidewaysScroll(phone);
        assertLargeTargets(phone);
        happenedAt(phone, "today at 00:00").tap();
        assertNoAxeViolations(phone);
        phone.locator("[data-outcome]").tap();
        assertThat(phone.locator("#thanks h2")).isVisible();
        assertNoAxeViolations(phone);
        phone.locator("#minutes").fill("50");
        phone.getByLabel("Very well").check();
        phone.locator("#note").fill("Kept in a lift 🎵");
        phone.locator("#moreForm [type=submit]").tap();
        assertThat(phone.locator("#outbox")).containsText("Kept on this phone, not sent yet (2)");
        assertNoAxeViolations(phone);
        phone.context().setOffline(false);
        // The phone also sends by itself as soon as it hears of the network, and the button may be gone by now.
        phone.locator("[data-send]").dispatchEvent("click");
        assertThat(phone.locator("#outbox")).isHidden();
        assertEquals("HAPPENED 50 5 1", visits.seen(visit));
        phone.navigate("my/visits");
        assertThat(phone.locator("main")).containsText("What you told us");
    }

    @Test
    void going_in_alone_and_coming_out_without_a_signal_is_told_later_and_nobody_is_alarmed() throws Exception {
        var visit = visits.plannedNow(10);
        var phone = ready();
        phone.context().setOffline(true);
        phone.navigate("my/visits");
        card(phone, "today at 00:10").waitFor();
        if (phone.locator("#inside").isVisible()) {
            phone.locator("#out").tap();
        }
        card(phone, "today at 00:10").locator("[data-in]").tap();
        assertThat(phone.locator("#inside")).containsText("This phone has no signal");
        assertNoAxeViolations(phone);
        assertNoSidewaysScroll(phone);
        assertLargeTargets(phone);
        // Still so on a page that is opened anew.
        phone.navigate("my/visits");
        phone.locator("#out").tap();
        assertThat(phone.locator("#inside")).isHidden();
        assertThat(card(phone, "today at 00:10")).hasCount(1);
        phone.context().setOffline(false);
        phone.locator("[data-send]").dispatchEvent("click");
        assertThat(phone.locator("#outbox [data-line=waiting]")).isHidden();
        assertThat(phone.locator("#outbox")).containsText("We know that you are out");
        assertEquals("in, out, 0 told", visits.outing(visit));
    }

    @Test
    void what_is_typed_wrongly_without_a_signal_is_said_at_once_and_nothing_is_lost() throws Exception {
        var visit = visits.plannedNow(11);
        var phone = ready();
        phone.navigate("my/visits/another");
        phone.context().setOffline(true);
        phone.locator("main form [type=radio]").first().check();
        phone.locator("main form [type=submit]").tap();
        assertThat(phone.locator("#outbox")).containsText("You have no signal, so this was not sent");
        phone.context().setOffline(false);
        phone.navigate("my/visits/happened?id=" + visit);
        phone.locator("[data-outcome]").tap();
        phone.waitForURL("**/thanks**");
        phone.context().setOffline(true);
        var minutes = phone.locator("input[name='form:minutes']");
        for (var wrong : List.of("-5", "0", "999", "1e3")) {
            minutes.fill(wrong);
            phone.locator("#form\\:save").tap();
            assertEquals("Write minutes from 1 to 720.", minutes.evaluate("e => e.validationMessage"), wrong);
        }
        minutes.fill("55");
        var note = phone.locator("#form textarea");
        note.fill("🎵".repeat(5000));
        phone.locator("#form\\:save").tap();
        assertEquals("Write between 1 and 4000 signs.", note.evaluate("e => e.validationMessage"));
        note.fill("Songs 🎵");
        phone.locator("input[name='expense:kind'][value='FARE']").check();
        phone.locator("#expense\\:claim").tap();
        assertTrue(phone.locator("input[name='expense:pounds']")
                .evaluate("e => e.validationMessage")
                .toString()
                .contains("4.80"));
        phone.locator("#form\\:save").tap();
        assertThat(phone.locator("#outbox")).containsText("Kept on this phone, not sent yet (1)");
        phone.context().setOffline(false);
        phone.locator("[data-send]").dispatchEvent("click");
        assertThat(phone.locator("#outbox")).isHidden();
        assertEquals("HAPPENED 55 null 1", visits.seen(visit));
    }

    @Test
    void the_phone_keeps_first_names_and_times_of_seven_days_and_no_more() throws Exception {
        visits.plannedNow(1);
        visits.planned(9, 1);
        var phone = ready();
        var stored = stored(phone, "visits");
        assertFalse(stored.isEmpty());
        var last = PhoneVisits.today().plusDays(6).toString();
        for (var one : stored) {
            assertEquals(
                    List.of("day", "firstName", "id", "startsAt"),
                    one.keySet().stream().sorted().toList());
            assertTrue(String.valueOf(one.get("day")).compareTo(last) <= 0, one.toString());
            assertFalse(String.valueOf(one.get("firstName")).contains(" "), one.toString());
        }
        var kept = phone.evaluate("() => caches.open('kith').then(cache => cache.keys())"
                + ".then(keys => Promise.all(keys.map(key => caches.match(key).then(answer => answer.text()))))"
                + ".then(all => all.join(' '))");
        for (var one : stored) {
            assertFalse(kept.toString().contains(String.valueOf(one.get("id"))));
        }
        assertFalse(kept.toString().contains(WholeSystem.account("VOLUNTEER").username()));
    }

    @Test
    void signing_out_leaves_nothing_and_warns_when_something_would_be_lost() throws Exception {
        visits.plannedNow(2);
        var phone = ready();
        phone.context().setOffline(true);
        phone.navigate("my/visits");
        happenedAt(phone, "today at 00:02").tap();
        phone.locator("[data-outcome]").tap();
        phone.context().route("**/api/v1/**", route -> route.abort());
        phone.context().setOffline(false);
        phone.navigate("my/visits/another");
        phone.locator(".sign-out button").tap();
        assertThat(phone.locator("#outbox [data-line=leaving]")).containsText("would be lost");
        phone.context().unroute("**/api/v1/**");
        phone.locator(".sign-out button").tap();
        phone.waitForURL("**/sign-in**");
        assertEquals(0, stored(phone, "visits").size());
        assertEquals(0, stored(phone, "outbox").size());
    }

    @Test
    void when_the_sign_in_is_over_the_names_go_and_what_was_told_stays_until_the_next_one() throws Exception {
        var visit = visits.plannedNow(3);
        var phone = ready();
        phone.context().setOffline(true);
        phone.navigate("my/visits");
        happenedAt(phone, "today at 00:03").tap();
        phone.locator("[data-outcome]").tap();
        phone.locator("#thanks [data-back]").tap();
        visits.endSignIns();
        phone.context().setOffline(false);
        phone.locator("[data-send]").dispatchEvent("click");
        assertThat(phone.locator("#nothing")).isVisible();
        assertEquals(0, stored(phone, "visits").size());
        assertEquals(1, stored(phone, "outbox").size());
        signInAgain(phone);
        phone.waitForCondition(() -> stored(phone, "outbox").isEmpty());
        assertEquals("HAPPENED null null 0", visits.seen(visit));
    }

    @Test
    void after_fourteen_days_without_word_nothing_is_left() throws Exception {
        visits.plannedNow(4);
        var phone = ready();
        assertFalse(stored(phone, "visits").isEmpty());
        phone.context().setOffline(true);
        phone.context()
                .clock()
                .setFixedTime(Instant.now().plus(Duration.ofDays(15)).toEpochMilli());
        phone.navigate("my/visits");
        assertThat(phone.locator("#nothing")).isVisible();
        assertEquals(0, stored(phone, "visits").size());
        // Turning the clock back afterwards brings nothing back.
        phone.context().clock().setFixedTime(Instant.now().toEpochMilli());
        phone.navigate("my/visits");
        assertThat(phone.locator("#nothing")).isVisible();
    }

    @Test
    void a_clock_three_days_off_misdates_no_visit() throws Exception {
        for (var off : List.of(Duration.ofDays(3), Duration.ofDays(-3))) {
            var visit = visits.plannedNow(off.isNegative() ? 5 : 6);
            var tomorrow = visits.planned(1, off.isNegative() ? 5 : 6);
            var phone = visitor(PHONE);
            phone.context().clock().setFixedTime(Instant.now().plus(off).toEpochMilli());
            signIn(phone);
            settled(phone);
            phone.context().setOffline(true);
            phone.navigate("my/visits");
            assertThat(card(phone, "today at 00:0" + (off.isNegative() ? 5 : 6)))
                    .hasCount(1);
            happenedAt(phone, "today at 00:0" + (off.isNegative() ? 5 : 6)).tap();
            phone.locator("[data-outcome]").tap();
            phone.locator("#thanks [data-back]").tap();
            phone.context().setOffline(false); // which sends by itself
            assertThat(phone.locator("#outbox")).isHidden();
            assertEquals("HAPPENED null null 0", visits.seen(visit));
            assertEquals("null null null 0", visits.seen(tomorrow));
            assertTrue(visits.toldJustNow(visit), "told and received today by our clock");
        }
    }

    @Test
    void whose_match_ended_sees_nothing_of_it_on_the_next_request() throws Exception {
        visits.plannedNow(7);
        var phone = ready();
        var name = String.valueOf(stored(phone, "visits").get(0).get("firstName"));
        var ended = visits.endMatches();
        try {
            phone.navigate("my/visits");
            assertThat(phone.locator("main")).not().containsText(name);
            settled(phone);
            assertEquals(0, stored(phone, "visits").size());
            phone.context().setOffline(true);
            phone.navigate("my/visits");
            assertThat(phone.locator("#nothing")).isVisible();
            assertThat(phone.locator("main")).not().containsText(name);
        } finally {
            visits.openAgain(ended);
        }
    }

    private Page ready() {
        var phone = visitor(PHONE);
        signIn(phone);
        settled(phone);
        return phone;
    }

    private void signIn(Page phone) {
        phone.navigate("sign-in");
        signInAgain(phone);
    }

    private static void signInAgain(Page phone) {
        if (!phone.url().contains("sign-in")) {
            phone.navigate("my/visits");
        }
        var account = WholeSystem.account("VOLUNTEER");
        phone.locator("input[type=password]").fill(account.password());
        phone.locator("input[name='form:username']").fill(account.username());
        phone.locator("input[type=password]").press("Enter");
        phone.waitForURL("**/my/visits**");
    }

    /** Until the phone has fetched its visits and its page for days without a signal. */
    static void settled(Page phone) {
        // What was fetched before this second is not waited for: the phone keeps the server's time of its last fetch.
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        phone.waitForTimeout(1000);
        phone.navigate("my/visits");
        phone.waitForCondition(() -> Boolean.TRUE.equals(phone.evaluate(
                "() => navigator.serviceWorker.ready.then(() => caches.match('/offline')).then(Boolean)")));
        phone.waitForCondition(() -> ((Number) phone.evaluate(
                                "() => kithPhone.read('facts', 'synced').then(synced => synced ? synced.server : 0)"))
                        .longValue()
                >= from.toEpochMilli());
    }

    private static Locator card(Page phone, String words) {
        return phone.locator("#visits .card", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator happenedAt(Page phone, String words) {
        return card(phone, words).locator("[data-to=sure]");
    }

    private static void assertLargeTargets(Page phone) {
        var small = phone.evaluate(
                "() => Array.from(document.querySelectorAll('main button, main .button, main input')).filter(e =>"
                        + " e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.textContent)");
        assertEquals(List.of(), small);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> stored(Page phone, String store) {
        return (List<Map<String, Object>>) phone.evaluate(STORED, store);
    }
}
