package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A match is cared for: a sign of trouble, a review in which everybody is heard, a worry handed over, and a good ending. */
class CareJourney extends Journey {
    private static final String MATCH = "(SELECT m.id FROM kith.befriending_match m JOIN kith.account_role r ON"
            + " r.volunteer_id = m.volunteer_id JOIN kith.account a ON a.id = r.account_id WHERE a.username = ? AND"
            + " m.introduced_on IS NOT NULL AND m.ended_on IS NULL ORDER BY m.id LIMIT 1)";

    @Test
    void a_volunteer_tells_of_something_good_and_the_coordinator_has_it() throws Exception {
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits/visit?id=" + PhoneVisits.ofTheDemo().plannedNow(10));
        follow(phone, phone.locator("a[href*='/my/visits/story']"));
        whole(phone);
        phone.locator("input[name='form:title']").fill("A kite over the links");
        phone.locator("textarea").fill("We flew it until the string gave out.");
        press(phone, "form:send");
        assertThat(phone.locator(".said")).containsText("Thank you, your coordinator has it.");
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "stories");
        follow(desk, desk.getByText("A kite over the links").first());
        assertThat(desk.locator("main .note")).containsText("a volunteer");
        whole(desk);
    }

    @Test
    void at_a_review_everybody_says_how_it_is_and_the_coordinator_writes_down_what_was_agreed() throws Exception {
        var review = UUID.randomUUID();
        made("INSERT INTO kith.review (id, version, partnership_id, owner_partner_id, match_id, kind, due_on) SELECT '"
                + review + "', 1, m.partnership_id, m.owner_partner_id, m.id, 'SIX_MONTHS', DATE_SUB(UTC_DATE(),"
                + " INTERVAL FLOOR(RAND() * 300) DAY) FROM kith.befriending_match m WHERE m.id = " + MATCH);
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits");
        follow(phone, phone.locator("a[href*='" + review + "']"));
        whole(phone);
        phone.getByLabel("Well", new Page.GetByLabelOptions().setExact(true)).check();
        phone.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        phone.locator("textarea").fill("We have started to play draughts.");
        press(phone, "form:send");
        assertThat(phone.locator(".said")).containsText("Thank you");
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "reviews");
        whole(desk);
        follow(desk, desk.locator("a[href*='" + review + "']"));
        assertThat(desk.locator("main")).containsText("We have started to play draughts.");
        whole(desk);
        press(desk, "holding:hold");
        assertThat(desk.locator(".field-error").first()).isVisible();
        desk.getByLabel("A carer").check();
        desk.getByLabel("Very well").check();
        desk.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        press(desk, "form:keep");
        assertThat(desk.locator("main")).containsText("told on the telephone");
        desk.locator("[id='holding:agreed']").fill("It stays Tuesdays at two.");
        press(desk, "holding:hold");
        assertThat(desk.locator(".said")).containsText("closed");
    }

    @Test
    void what_the_person_says_becomes_a_warning_that_somebody_answers() throws Exception {
        var own = signedIn("PERSON", NARROW);
        open(own, "my/pulse");
        whole(own);
        own.locator("[name='form:whose']").first().check();
        own.getByLabel("Not so well").check();
        press(own, "form:send");
        assertThat(own.locator(".said")).containsText("Thank you");
        var warning = UUID.randomUUID();
        made("INSERT INTO kith.early_warning (id, version, partnership_id, owner_partner_id, match_id, kind, since_day,"
                + " seen_at) SELECT '" + warning + "', 1, m.partnership_id, m.owner_partner_id, m.id, 'SHORTER',"
                + " DATE_SUB(UTC_DATE(), INTERVAL FLOOR(RAND() * 5000) DAY), UTC_TIMESTAMP() FROM"
                + " kith.befriending_match m WHERE m.id = " + MATCH);
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "visits/warnings");
        whole(desk);
        follow(desk, desk.locator("a[href*='" + warning + "']"));
        whole(desk);
        desk.locator("textarea").fill("Rang both. The bus comes earlier now; they meet half an hour earlier too.");
        press(desk, "form:save");
        assertThat(desk.locator(".said")).containsText("seen to");
        assertThat(desk.locator("a[href*='" + warning + "']")).hasCount(0);
    }

    @Test
    void a_persons_worry_reaches_the_lead_who_hands_it_over_to_another_partners_lead() {
        var own = signedIn("PERSON", NARROW);
        open(own, "my/worry");
        whole(own);
        own.getByLabel("Yes").first().check();
        own.locator("textarea").fill("My nephew has my bank card and shouts when I ask for it.");
        press(own, "form:raise");
        assertThat(own.locator(".said")).containsText("will ring you by");
        whole(own);
        var lead = signedIn("SAFEGUARDING_LEAD", DESKTOP);
        open(lead, "today");
        follow(lead, lead.locator("main .warning a[href='/concerns']"));
        follow(lead, lead.locator("a[href*='/concerns/concern']").last());
        assertThat(lead.locator("blockquote")).containsText("bank card");
        whole(lead);
        press(lead, "receiving:receive");
        follow(lead, lead.locator("a[href*='/concerns/handover']"));
        whole(lead);
        lead.locator("main select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        lead.locator("[id='form:personName']").fill("Isobel Grant");
        lead.locator("[id='form:words']").fill("Her nephew holds her bank card. She moves to your part of the city.");
        press(lead, "form:give");
        assertThat(lead.locator("main")).containsText("Nobody there has taken it yet");
        assertThat(lead.locator("main")).containsText("The three points of an adult at risk");
    }

    @Test
    void an_ending_has_its_steps_and_the_volunteer_a_rest() throws Exception {
        var match = lonely();
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "matches/ending?id=" + match);
        whole(desk);
        desk.locator("main select").selectOption("PLANNED");
        desk.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        press(desk, "form:save");
        assertThat(desk.locator(".said")).isVisible();
        open(desk, "reviews/match?id=" + match);
        whole(desk);
        var steps = desk.locator("#steps .task input[type=submit], [id='steps'] .task input");
        var before = steps.count();
        assertTrue(before >= 5, before + " steps");
        desk.locator("[id='steps:note']").fill("Rang both this morning.");
        steps.first().click();
        assertThat(desk.locator("main")).containsText("Rang both this morning.");
        assertThat(desk.locator("[id='steps'] .task input")).hasCount(before - 1);
    }

    @Test
    void sheets_for_paper_hold_one_pair_a_page() {
        var desk = signedIn("COORDINATOR", DESKTOP);
        open(desk, "visits/sheets");
        follow(desk, desk.locator("a[href*='/visits/paper']").first());
        whole(desk);
        assertTrue(desk.locator(".visit-paper").count() > 3);
        desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.locator("nav.menu")).isHidden();
        var page = (String) desk.locator(".visit-paper").first().evaluate("e => getComputedStyle(e).page");
        assertTrue(page.equals("visit-paper"), page);
    }

    private static void follow(Page page, Locator link) {
        var here = page.url();
        link.click();
        page.waitForURL(url -> !url.equals(here));
    }

    private void whole(Page page) {
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
    }

    private static void press(Page page, String id) {
        Locator button = page.locator("[id='" + id + "']");
        button.press("Enter");
        page.waitForLoadState();
    }

    /** An open match of the first partner whose volunteer visits nobody else. */
    private static String lonely() throws SQLException {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.prepareStatement(
                        "SELECT m.id FROM kith.befriending_match m JOIN kith.account a ON a.username = ? AND"
                                + " a.home_partner_id = m.owner_partner_id WHERE m.introduced_on < UTC_DATE() AND"
                                + " m.ended_on IS NULL AND 1 = (SELECT COUNT(*) FROM kith.befriending_match o WHERE"
                                + " o.volunteer_id = m.volunteer_id AND o.ended_on IS NULL) ORDER BY m.id DESC LIMIT 1")) {
            query.setString(1, WholeSystem.account("COORDINATOR").username());
            try (var row = query.executeQuery()) {
                assertTrue(row.next());
                return row.getString(1);
            }
        }
    }

    private static void made(String sql) throws SQLException {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var change = owner.prepareStatement(sql)) {
            change.setString(1, WholeSystem.account("VOLUNTEER").username());
            change.executeUpdate();
        }
    }
}
