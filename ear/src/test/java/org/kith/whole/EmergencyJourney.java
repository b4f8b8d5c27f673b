package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A neighbour rings on a Saturday: a record of another partner is opened for an hour, and nobody concerned is left out. */
class EmergencyJourney extends Journey {
    private static final String PASSWORD = "silverbridge-demo";
    private static final String WHY = "Her neighbour rang: the curtains are drawn and she does not answer.";
    private final String family =
            "Mac" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "u");

    @Test
    void a_record_is_opened_for_an_hour_and_everybody_is_told() {
        var theirs = signedInAs("coordinator@harbour.example", PASSWORD, DESKTOP);
        var person = personOf(theirs);

        // Not on duty: refused with a sentence. The manager looks, with a reason, signed in just now.
        var coordinator = signedInAs("coordinator@seagate.example", PASSWORD, PHONE);
        ask(coordinator, WHY);
        assertThat(coordinator.locator(".error-summary")).containsText("not on duty");
        assertNoAxeViolations(coordinator);
        assertNoSidewaysScroll(coordinator);
        var manager = signedInAs("manager@seagate.example", PASSWORD, DESKTOP);
        ask(manager, "Quick, please.");
        assertThat(manager.locator(".error-summary")).containsText("thirty letters");
        manager.locator("[id='form:reason']").fill(WHY);
        staleSignIns("manager@seagate.example");
        manager.locator("[id='form:look']").click();
        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in once more"))
                .click();
        manager.locator("[id='form:username']").fill("manager@seagate.example");
        manager.locator("[id='form:password']").fill(PASSWORD);
        manager.locator("[id='form:password']").press("Enter");
        manager.waitForURL("**/emergency/new");
        ask(manager, WHY);
        assertThat(manager.locator("h1")).containsText(family);
        assertThat(manager.locator("#banner")).containsText("Harbour Friends");
        assertThat(manager.locator("#main")).containsText("01632 960983");
        assertNoAxeViolations(manager);
        var opened = manager.url();
        assertEquals(404, manager.navigate("people/record?id=" + person).status(), "nothing else opens");
        assertEquals(404, coordinator.navigate(opened).status(), "and for nobody else");

        // The partner reads it in the record, has a letter to send, and can print who saw the record.
        open(theirs, "people/record?id=" + person);
        assertThat(theirs.locator("#main")).containsText("looked at the record in an emergency");
        open(theirs, "letters");
        assertThat(theirs.locator("#main")).containsText(family);
        open(theirs, "people/seen?id=" + person);
        assertThat(theirs.locator("#seen")).containsText("Seagate Welcome, Partner manager");
        assertThat(theirs.locator("#seen")).containsText("Opened your record in an emergency");
        assertNoAxeViolations(theirs);

        // Closed again: gone from the open page on its next request.
        manager.navigate(opened);
        var second = manager.context().newPage();
        second.navigate(opened);
        second.locator("[id='ending:end']").click();
        assertThat(second.locator(".said")).isVisible();
        assertEquals(404, manager.reload().status());

        review();
        open(manager, "emergency");
        assertThat(manager.locator("#main")).containsText("She had fallen and is safe.");
    }

    private void review() {
        var officer = signedIn("DATA_PROTECTION_OFFICER", DESKTOP);
        open(officer, "looks");
        officer.locator(".task a:has-text('Seagate Welcome')").last().click();
        assertThat(officer.locator("#main")).containsText(WHY);
        assertTrue(!officer.content().contains(family), "not whom it was about");
        officer.locator("label:has-text('It was right')").click();
        officer.locator("[id='form:words']").fill("She had fallen and is safe.");
        assertNoAxeViolations(officer);
        officer.locator("[id='form:save']").click();
        assertThat(officer.locator(".said")).isVisible();
    }

    private void ask(Page page, String why) {
        open(page, "emergency/new");
        page.locator("[id='form:familyName']").fill(family);
        page.locator("input.date-day").fill("9");
        page.locator("input.date-month").fill("4");
        page.locator("input.date-year").fill("1940");
        page.locator("[id='form:reason']").fill(why);
        page.locator("[id='form:look']").click();
    }

    private String personOf(Page page) {
        open(page, "people/new");
        page.locator("[id$='givenName']").fill("Shona");
        page.locator("[id$='familyName']").fill(family);
        page.locator("[id$='phone']").fill("01632 960983");
        page.locator("[id$='save']").first().click();
        page.waitForURL("**/people/record**");
        var person = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        owner("UPDATE kith.person SET date_of_birth = '1940-04-09' WHERE id = ?", person);
        return person;
    }

    private void staleSignIns(String username) {
        owner(
                "UPDATE kith.sign_in_session s JOIN kith.account a ON a.id = s.account_id SET s.started_at ="
                        + " s.started_at - INTERVAL 11 MINUTE WHERE a.username = ?",
                username);
    }

    private void owner(String sql, String value) {
        try (var owner = kith.database().connectAs("owner");
                var change = owner.prepareStatement(sql)) {
            change.setString(1, value);
            change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
