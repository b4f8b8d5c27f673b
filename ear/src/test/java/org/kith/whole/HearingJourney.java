package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Clocks;

/** A person and their daughter are heard, something matters, a story is told with a yes that is taken back. */
class HearingJourney extends Journey {
    private static final Pattern REFERENCE = Pattern.compile("P-[A-Z0-9]{4}-[A-Z0-9]{4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private final LocalDate today = LocalDate.now(Clocks.CITY);

    @Test
    void each_is_heard_in_their_own_words_and_the_person_reads_a_copy() {
        var desk = signedIn("COORDINATOR", DESKTOP);
        var person = aPerson(desk);
        open(desk, "people/conversation?id=" + person);
        press(desk, "form:save");
        assertThat(desk.locator(".field-error").first()).isVisible();
        date(desk, "form:heldOn", today);
        desk.getByLabel("The person", exact()).check();
        desk.getByLabel("Family or friend", exact()).check();
        desk.getByLabel("Yes", exact()).check();
        press(desk, "form:save");
        assertThat(desk.locator("main")).containsText("Not yet heard");
        assertNoAxeViolations(desk);
        desk.locator("a[href*='who=FAMILY']").click();
        assertNoAxeViolations(desk);
        assertNoSidewaysScroll(desk);
        desk.locator("textarea").first().fill("I sleep when I know that somebody looks in.");
        desk.locator("main select").first().selectOption("4");
        desk.locator("textarea").last().fill("She is prouder than she is well.");
        desk.locator("main select").last().selectOption("OLDER_PERSON");
        press(desk, "form:save");
        assertThat(desk.locator("#senses")).containsText("I sleep when I know");
        assertThat(desk.locator("#senses")).containsText("feels it mostly");
        assertThat(desk.locator(".cards")).containsText("Sees it otherwise than: The person");
        assertNoAxeViolations(desk);
        press(desk, "form:given");
        assertThat(desk.locator("main")).containsText("Copy given on");
        open(desk, "people/new-personal-outcome?id=" + person);
        desk.locator("[id='form:statement']").fill("To hear the choir again.");
        desk.locator("[id='form:brings']").fill("A good alto voice");
        desk.getByLabel("It matters most").check();
        desk.locator("[id='form:category']").selectOption("SEEING_PEOPLE");
        press(desk, "form:save");
        assertThat(desk.locator("main")).containsText("To hear the choir again.");
        assertThat(desk.locator("main")).containsText("brings: A good alto voice.");
        desk.locator("a[href*='/people/personal-outcome']", new Page.LocatorOptions().setHasText("choir"))
                .click();
        assertNoAxeViolations(desk);
        desk.getByLabel("On the way").check();
        desk.locator("[id='looking:words']").fill("I went once and was tired, and glad.");
        press(desk, "looking:look");
        assertThat(desk.locator("main")).containsText("I went once and was tired, and glad.");
        var own = signedIn("PERSON", NARROW);
        open(own, "my/matters");
        assertThat(own.locator("main")).containsText("To hear the choir again.");
        assertThat(own.locator("main")).containsText("I sleep when I know");
        assertNoSidewaysScroll(own);
    }

    @Test
    void a_story_is_read_with_a_yes_and_gone_without_it() {
        var desk = signedIn("PARTNER_MANAGER", DESKTOP);
        open(desk, "stories/new?person=" + aPerson(desk));
        desk.locator("[id='form:title']").fill("The alto of the back court");
        desk.locator("[id='form:before']").fill("There was no music any more.");
        desk.locator("[id='form:after']").fill("There is a choir of four on the stairs.");
        desk.locator("[id='form:brought']").fill("A voice, and the courage to begin.");
        press(desk, "form:save");
        desk.locator("main a[href*='/stories/changing']").click();
        assertNoAxeViolations(desk);
        press(desk, "form:save");
        press(desk, "approving:approve");
        assertThat(desk.locator("main")).containsText("Approved on");
        var board = signedIn("BOARD_MEMBER", DESKTOP);
        open(board, "stories/told");
        assertThat(board.locator("main")).not().containsText("The alto of the back court");
        var own = signedIn("PERSON", NARROW);
        open(own, "my/stories");
        own.getByLabel("The alto of the back court").check();
        own.getByLabel("The board of the partnership", exact()).check();
        date(own, "form:until", today.plusMonths(6));
        press(own, "form:agree");
        assertThat(own.locator(".said")).containsText("The yes is kept");
        open(board, "stories/told");
        assertThat(board.locator("main")).containsText("There is a choir of four on the stairs.");
        own.locator(".task", new Page.LocatorOptions().setHasText(DAY.format(today.plusMonths(6))))
                .locator("input[type=submit]")
                .first()
                .click();
        assertThat(own.locator(".said")).containsText("taken back");
        open(board, "stories/told");
        assertThat(board.locator("main")).not().containsText("The alto of the back court");
    }

    @Test
    void what_happened_elsewhere_is_noted_with_its_source_and_struck_out() {
        var desk = signedIn("COORDINATOR", DESKTOP);
        var person = aPerson(desk);
        open(desk, "people/elsewhere?id=" + person);
        desk.locator("[id='form:kind']").selectOption("AE_ATTENDANCE");
        date(desk, "form:day", today.minusDays(1));
        desk.getByLabel("Told by a carer").check();
        desk.getByLabel("unsure").check();
        desk.locator("textarea").fill("Her daughter thinks it was Tuesday.");
        press(desk, "form:save");
        open(desk, "people/record?id=" + person);
        assertThat(desk.locator("main")).containsText("Her daughter thinks it was Tuesday.");
        open(desk, "people/elsewhere?id=" + person);
        desk.locator(".task", new Page.LocatorOptions().setHasText("Her daughter"))
                .locator("input[type=submit]")
                .click();
        assertThat(desk.locator(".task", new Page.LocatorOptions().setHasText("Her daughter")))
                .containsText("Struck out");
        open(desk, "board/own");
        assertThat(desk.locator("main")).containsText("person-years");
    }

    /** Whose record the demo's person reads, found by the reference that stands there. */
    private String aPerson(Page desk) {
        var own = signedIn("PERSON", NARROW);
        open(own, "my/record");
        var reference = REFERENCE.matcher(own.locator("main").innerText());
        assertTrue(reference.find());
        open(desk, "people?q=" + reference.group());
        var link = desk.locator("main a[href*='/people/record?id=']").first().getAttribute("href");
        return link.substring(link.indexOf("id=") + 3);
    }

    private static void date(Page page, String field, LocalDate day) {
        page.locator("[id='" + field + "-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[id='" + field + "-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[id='" + field + "-year']").fill(String.valueOf(day.getYear()));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void press(Page page, String id) {
        page.locator("[id='" + id + "']").press("Enter");
        page.waitForLoadState();
    }
}
