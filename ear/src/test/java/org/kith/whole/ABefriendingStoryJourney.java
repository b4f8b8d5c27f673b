package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The whole of what Kith is for, told as it happens: Isobel asks for company, a partner finds her a befriender, they meet,
 * she is asked twice how lonely she feels, and the board sees that it counted. Everything goes through the pages that
 * people use. The comments can be read alone.
 */
class ABefriendingStoryJourney extends Steps {
    private static final ZoneId CITY = ZoneId.of("Europe/London");
    private static final String PARTNER = "Harbour Friends";
    private static final String PASSWORD = "seven grey gulls over the harbour";

    /** A name that nobody else in the city has, in every run another one. */
    private final String family = "Strachan-" + letters(UUID.randomUUID());

    /** From the numbers that are kept for stories, and one that no other story and nobody in the demo city has. */
    private final String phone = "01632 960061";

    @Test
    void isobel_finds_a_befriender_and_the_board_sees_that_it_counted() throws SQLException {
        // Before anything happens: what the board reads, and what Harbour Friends count themselves.
        var board = theBoardReads();
        var own = harbourCounts();

        // Isobel asks for herself, on a library's computer that runs no scripts. She needs no account.
        var reference = isobelAsksForCompany();

        // She lives in the area of Harbour Friends. Their coordinator finds her in the inbox and acknowledges it.
        var coordinator = signedIn("COORDINATOR", DESKTOP);
        screenshot(coordinator, "today");
        var person = harbourTakesTheReferral(coordinator, reference);

        // The shortlist says who fits and why. The coordinator proposes the first, and both say yes.
        var match = twoPeopleSayYes(coordinator, person);
        var volunteer = volunteerOf(coordinator, match);

        // They are introduced, and will meet every week from today on.
        introduceThem(coordinator, match);

        // The volunteer gets a sign-in, opens the page on a phone and says in two taps that the visit happened.
        var pocket = theVolunteersPhone(volunteer);
        theVisitIsLoggedInTwoTaps(pocket);

        // Isobel was asked how lonely she feels before the first visit, on paper, and is asked again twelve weeks
        // later.
        askHowLonely(coordinator, person, "BASELINE", LocalDate.now(CITY).minusWeeks(12), 2);
        askHowLonely(coordinator, person, "WEEKS_12", LocalDate.now(CITY), 1);
        open(coordinator, "outcomes/person?id=" + person);
        assertThat(coordinator.locator("main")).containsText("9");
        assertThat(coordinator.locator("main")).containsText("6");

        // It ends well: the goal was reached.
        endIt(coordinator, match);

        // Another partner sees nothing of her: no search finds her, and her address does not exist for them.
        anotherPartnerSeesNothing(person, reference);

        // The volunteer sees a phone page about own visits, and no record of anybody.
        theVolunteerSeesOnlyTheirOwn(pocket, person);

        // Harbour Friends count her at once: the figures of their own records are exact.
        assertEquals(own + 1, harbourCounts());

        // The board reads quarters that are over. Two releases that differ by one referral would be Isobel.
        theRunningQuarterCannotBeFrozen();
        assertEquals(board, theBoardReads());

        // The quarter ends and the administrator freezes it: the board reads one referral more, and no name.
        theQuarterEnds(reference);
        assertEquals(board + 1, theBoardReads());
    }

    private String isobelAsksForCompany() {
        var page = visitorWithoutScripts(PHONE);
        open(page, "refer");
        if (page.locator("main a[href*='/refer?at=']").count() > 0) {
            page.locator("main a[href*='/refer?at=']").first().click();
        }
        press(page, "form:start");
        choose(page, "form:asking", 0);
        press(page, "form:go");
        type(page, "form:givenName", "Isobel");
        type(page, "form:familyName", family);
        press(page, "form:go");
        day(page, "form:born", LocalDate.of(1941, 3, 27));
        press(page, "form:go");
        type(page, "form:phone", phone);
        type(page, "form:addressLine1", "3 Harbour Row");
        type(page, "form:town", "Aberdeen");
        type(page, "form:postcode", "AB11 5QN");
        press(page, "form:go");
        type(page, "form:reason", "My sister died in spring. I should like somebody to talk to over a cup of tea.");
        choose(page, "form:mode", 0);
        press(page, "form:go");
        type(page, "form:interests", "singing, gardening");
        press(page, "form:go");
        choose(page, "form:agreed", 0);
        press(page, "form:go");
        assertThat(page.locator("main")).containsText(family);
        press(page, "form:send");
        return page.locator(".figure-large").innerText().strip();
    }

    private String harbourTakesTheReferral(Page page, String reference) {
        open(page, "referrals");
        page.locator("tr", new Page.LocatorOptions().setHasText(reference))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(family);
        press(page, "form:acknowledge");
        var referral = page.url();
        isobelIsTold(page);
        page.navigate(referral);
        page.locator("a[href*='/referrals/accepting?id=']").click();
        assertThat(page.locator(".half-days input[type=checkbox]")).hasCount(14);
        for (var box : page.locator(".half-days input[type=checkbox]").all()) {
            box.check();
        }
        var same = page.locator("input[name='form:same']");
        if (same.count() > 0) {
            same.last().check(); // an Isobel of an earlier run: no, it is somebody new
        }
        press(page, "form:save");
        page.waitForURL(Pattern.compile(".*/matching\\?waiting=.*"));
        assertThat(page.locator("h1")).containsText(family);
        page.locator("main a[href*='/people/record?id=']").first().click();
        page.waitForURL(Pattern.compile(".*/people/record\\?id=.*"));
        return idIn(page.url());
    }

    // No mail server here: the coordinator reads it out or posts it, and says so.
    private void isobelIsTold(Page page) {
        open(page, "letters");
        var letter = page.locator(".card", new Page.LocatorOptions().setHasText(family));
        letter.locator("a.button").click();
        assertThat(page.locator("main")).containsText("somebody will ring you by");
        page.goBack();
        letter.locator("input[type=submit]").click();
        assertThat(letter).hasCount(0);
    }

    private String twoPeopleSayYes(Page page, String person) {
        open(page, "waiting?sort=WAITED");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(family));
        while (row.count() == 0) {
            page.locator(".paging a").last().click();
        }
        row.locator("a").first().click();
        page.locator("main a[href*='/matching?waiting=']").first().click();
        assertFalse(
                page.locator(".shortlist li")
                        .first()
                        .locator("p")
                        .first()
                        .innerText()
                        .isBlank(),
                "a reason");
        screenshot(page, "shortlist");
        page.locator(".shortlist button, .shortlist input[type=submit]").first().click();
        page.waitForURL(Pattern.compile(".*/matches/record\\?id=.*"));
        var match = idIn(page.url());
        for (var who : new String[] {"person", "volunteer"}) {
            page.locator("a[href*='/matches/answer'][href*='who=" + who + "']").click();
            choose(page, "form:answer", 0);
            press(page, "form:save");
        }
        assertThat(page.locator("a[href*='/matches/introducing']")).isVisible();
        assertTrue(page.locator("a[href*='" + person + "']").count() > 0, "the match is Isobel's");
        return match;
    }

    private String volunteerOf(Page page, String match) {
        open(page, "matches/record?id=" + match);
        return idIn(page.locator("main dl a[href*='/volunteers/record?id=']")
                .first()
                .getAttribute("href"));
    }

    private void introduceThem(Page page, String match) {
        open(page, "matches/introducing?id=" + match);
        var today = LocalDate.now(CITY);
        day(page, "form:day", today);
        page.locator("[id='form:sooner']").fill("Both asked for it on the telephone");
        press(page, "form:save");
        open(page, "visits/plan?match=" + match);
        page.locator("select[name='form:weekday']")
                .selectOption(today.getDayOfWeek().name());
        day(page, "form:from", today);
        press(page, "form:save");
        assertThat(page.locator("form[id='plans']")).isVisible();
    }

    private Page theVolunteersPhone(String volunteer) {
        var manager = signedIn("PARTNER_MANAGER", DESKTOP);
        var username = "hamish." + letters(UUID.randomUUID()).toLowerCase(Locale.ROOT) + "@example.org";
        open(manager, "accounts/invite?volunteer=" + volunteer);
        type(manager, "form:name", "Hamish");
        type(manager, "form:username", username);
        manager.locator("select[name='form:role']").selectOption("VOLUNTEER");
        press(manager, "form:save");
        manager.waitForURL(Pattern.compile(".*/accounts/account\\?id=.*"));
        press(manager, "link:make");
        var link = manager.locator("[id='link:address']").innerText().strip();
        var phone = visitor(PHONE);
        phone.navigate(link);
        type(phone, "form:password", PASSWORD);
        press(phone, "form:save");
        return signedInAs(username, PASSWORD, PHONE);
    }

    private void theVisitIsLoggedInTwoTaps(Page phone) {
        open(phone, "my/visits");
        assertThat(phone.locator("main")).containsText("Isobel");
        assertFalse(phone.locator("body").innerText().contains(family), "the first name is enough on a phone");
        phone.locator("main a[href*='/my/visits/happened']").first().tap();
        phone.locator("[name='form:yes']").tap();
        phone.waitForURL(Pattern.compile(".*/my/visits/thanks.*"));
    }

    private static void askHowLonely(Page page, String person, String point, LocalDate on, int answer) {
        page.navigate("outcomes/entry?person=" + person + "&instrument=UCLA3&point=" + point);
        var mode = page.locator("select[name='form:mode']");
        mode.selectOption(mode.locator("option").nth(1).getAttribute("value"));
        day(page, "form:givenOn", on);
        for (var question = 0; question < 3; question++) {
            choose(page, "form:q" + question, answer);
        }
        press(page, "form:save");
        // The next questions of the same day follow at once.
        page.waitForURL(Pattern.compile(".*/outcomes/(person|entry)(?!.*instrument=UCLA3).*"));
    }

    private void endIt(Page page, String match) {
        open(page, "matches/ending?id=" + match);
        var reason = page.locator("select[name='form:endReason']");
        reason.selectOption(reason.locator("option").nth(1).getAttribute("value"));
        day(page, "form:day", LocalDate.now(CITY));
        choose(page, "form:waitAgain", 1);
        press(page, "form:save");
        page.waitForURL(Pattern.compile(".*/matches/record.*"));
        assertEquals(0, page.locator("a[href*='/matches/ending']").count(), "it has ended");
    }

    private void anotherPartnerSeesNothing(String person, String reference) {
        var other = signedInAs(
                "coordinator@kirkgate.example",
                WholeSystem.account("COORDINATOR").password(),
                DESKTOP);
        for (var words : new String[] {family, reference, phone}) {
            other.navigate("people?q=" + words.replace(" ", "%20"));
            assertFalse(other.locator("main").innerText().contains(family), words);
            assertEquals(0, other.locator("main table").count(), words + " finds somebody");
        }
        var hers = other.request().get("people/record?id=" + person);
        var nobodys = other.request().get("people/record?id=" + UUID.randomUUID());
        assertEquals(404, hers.status());
        assertEquals(404, nobodys.status());
        assertEquals(nobodys.text(), hers.text());
    }

    private void theVolunteerSeesOnlyTheirOwn(Page phone, String person) {
        assertEquals(403, phone.request().get("people/record?id=" + person).status());
        assertEquals(403, phone.request().get("people").status());
        var coordinator = signedIn("COORDINATOR", DESKTOP);
        open(coordinator, "visits");
        var others = coordinator
                .locator("tr", new Page.LocatorOptions().setHasNotText(family))
                .locator("a[href*='/visits/visit?id=']");
        if (others.count() > 0) {
            var somebodys = idIn(others.first().getAttribute("href"));
            assertEquals(
                    404, phone.request().get("my/visits/visit?id=" + somebodys).status());
        }
    }

    /** How many referrals Harbour Friends have received in the running quarter, on the dashboard of their own. */
    private int harbourCounts() {
        var coordinator = signedIn("COORDINATOR", DESKTOP);
        open(coordinator, "board");
        coordinator.locator("main a[href='/board/own']").click();
        var running = coordinator.locator("main dl").first().locator("dd").last();
        return Integer.parseInt(running.innerText().strip());
    }

    private void theRunningQuarterCannotBeFrozen() {
        var administrator = signedIn("PARTNERSHIP_ADMINISTRATOR", DESKTOP);
        open(administrator, "board");
        press(administrator, "freezing:freeze");
        assertThat(administrator.locator("main")).containsText("has a release already");
    }

    private void theQuarterEnds(String reference) throws SQLException {
        QuarterEnd.before(reference);
        var administrator = signedIn("PARTNERSHIP_ADMINISTRATOR", DESKTOP);
        open(administrator, "board");
        press(administrator, "freezing:freeze");
        assertThat(administrator.locator(".said")).isVisible();
    }

    private int theBoardReads() {
        var board = signedIn("BOARD_MEMBER", DESKTOP);
        open(board, "board");
        assertFalse(board.locator("body").innerText().contains(family), "no name");
        screenshot(board, "board");
        return referralsOnTheBoard(board);
    }

    private static int referralsOnTheBoard(Page page) {
        var row = page.locator(".board section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "h2", new Page.LocatorOptions().setHasText(Pattern.compile("^Referrals$")))))
                .locator("tr", new Locator.LocatorOptions().setHasText(PARTNER));
        var shown = row.locator("td").allInnerTexts();
        var all = shown.get(shown.size() - 1).strip();
        assertTrue(all.matches("[0-9,]+"), "The figure is hidden: " + shown);
        return Integer.parseInt(all.replace(",", ""));
    }
}
