package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Plans that are not weekly, one visit moved, a group, days away, and the visits in somebody's own calendar. */
class PlanningJourney extends Journey {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void a_coordinator_plans_every_fortnight_on_the_telephone_and_moves_one_visit() {
        var page = signedIn("COORDINATOR", DESKTOP);
        open(page, "visits/plan?match=" + match(page));
        page.locator("[id='form:rhythm']").selectOption("FORTNIGHTLY");
        page.locator("[id='form:weekday']").selectOption(today.getDayOfWeek().name());
        page.locator("[id='form:time']").fill("16:35");
        page.locator("[id='form:mode']").selectOption("TELEPHONE");
        var replaces = page.locator("[id='form:replaces']");
        if (replaces.count() > 0) {
            replaces.selectOption("");
        }
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".said")).isVisible();
        assertThat(page.locator(".tasks").first()).containsText("Every two weeks");

        open(page, "visits?week=" + today.plusWeeks(2));
        page.locator("tr:has-text('16:35') a").first().click();
        assertThat(page.locator(".summary-list")).containsText("Telephone");
        page.locator("a:has-text('Move this visit')").click();
        date(
                page.locator("fieldset:has(legend:has-text('New day'))"),
                today.plusWeeks(2).plusDays(1));
        page.locator("[id='form:time']").fill("11:05");
        assertNoAxeViolations(page);
        page.locator("[id='form:save']").click();
        assertThat(page.locator("h1")).containsText("11:05");
        assertThat(page.locator(".summary-list")).containsText("Moved from another day");
    }

    @Test
    void a_group_visit_shows_each_of_its_people_the_place_and_nobody_else() {
        var page = signedIn("COORDINATOR", PHONE);
        open(page, "visits/groups");
        page.locator("[id='form:name']").fill("Tea at the hall");
        page.locator("[id='form:place']").fill("Harbour Hall, 1 Quay");
        date(page.locator("fieldset:has(legend:has-text('Day'))").first(), today.plusDays(3));
        page.locator("[id='form:time']").fill("15:10");
        page.locator("[id='form:minutes']").fill("90");
        var boxes = page.locator("[id^='form:members:']");
        boxes.nth(0).check();
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".error-summary")).containsText("at least two");
        assertTrue(page.locator("[id^='form:members:']").nth(0).isChecked(), "nothing typed is lost");
        page.locator("[id^='form:members:']").nth(1).check();
        page.locator("[id='form:save']").click();
        assertThat(page.locator("h1")).hasText("Tea at the hall");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertNoAxeViolations(page);
        assertNoSidewaysScroll(page);
        page.locator("button:has-text('Does not come'), input[value='Does not come']")
                .first()
                .click();
        assertThat(page.locator("tbody")).containsText("Called off");
    }

    @Test
    void days_away_are_kept_by_the_person_and_taken_out_again() {
        var page = signedIn("PERSON", PHONE);
        open(page, "my/away");
        date(page.locator("fieldset:has(legend:has-text('First day away'))"), today.plusDays(40));
        date(page.locator("fieldset:has(legend:has-text('Last day away'))"), today.plusDays(38));
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".error-summary")).containsText("before the first");
        date(page.locator("fieldset:has(legend:has-text('Last day away'))"), today.plusDays(47));
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".said")).isVisible();
        assertNoAxeViolations(page);
        page.locator("[id$=':off']").first().click();
        assertThat(page.locator(".nothing-yet")).isVisible();
    }

    @Test
    void a_calendar_is_read_without_a_sign_in_until_its_address_is_taken_back() throws Exception {
        var page = signedIn("VOLUNTEER", PHONE);
        open(page, "my/visits/calendar");
        assertNoAxeViolations(page);
        page.locator("[id='form:make']").click();
        var address = page.locator("#address").inputValue();
        var path = address.substring(address.indexOf("/calendar/") + 1);
        var read = read(path);
        assertEquals(200, read.statusCode());
        assertTrue(read.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        assertEquals("no-store", read.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(read.body().contains("BEGIN:VTIMEZONE"), read.body());
        assertTrue(read.body().contains("BEGIN:VEVENT"), "the demo volunteer has visits");
        open(page, "my/visits");
        var firstName = page.locator("#now").innerText().split(",")[0];
        assertFalse(read.body().contains(firstName), "no names by default");
        assertEquals(404, read("calendar/" + "A".repeat(43) + ".ics").statusCode());
        open(page, "my/visits/calendar");
        page.locator("[id$=':revoke']").last().click();
        assertThat(page.locator(".said")).isVisible();
        assertEquals(404, read(path).statusCode(), "taken back at once");
    }

    private HttpResponse<String> read(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(kith.address() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String match(Page page) {
        page.navigate("visits");
        page.locator("a[href*='/visits/visit?id=']").first().click();
        var plan = page.locator("a[href*='/visits/plan?match=']").first().getAttribute("href");
        return plan.substring(plan.indexOf('=') + 1);
    }

    private static void date(Locator field, LocalDate day) {
        var boxes = field.locator("input");
        boxes.nth(0).fill(Integer.toString(day.getDayOfMonth()));
        boxes.nth(1).fill(Integer.toString(day.getMonthValue()));
        boxes.nth(2).fill(Integer.toString(day.getYear()));
    }
}
