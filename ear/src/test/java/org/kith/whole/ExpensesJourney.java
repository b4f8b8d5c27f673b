package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalTime;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a visit cost: from the volunteer's phone to the payroll. */
class ExpensesJourney extends Journey {
    @Test
    void a_volunteer_claims_with_the_visit_and_the_manager_takes_it_to_the_payroll() throws Exception {
        // A minute of its own: a visit with a claim cannot be made anew.
        var visit = PhoneVisits.ofTheDemo().plannedNow(40 + LocalTime.now().getSecond() % 19);
        var phone = signedIn("VOLUNTEER", PHONE);
        open(phone, "my/visits/happened?id=" + visit);
        press(phone, "Yes, it happened");
        assertThat(phone.locator("h1")).hasText("Thank you");
        phone.getByLabel("Bus, train, taxi or parking").check();
        phone.locator("input[name='expense:pounds']").fill("four");
        press(phone, "Claim it");
        assertThat(phone.locator(".field-error")).containsText("such as 4.80");
        assertNoAxeViolations(phone);
        phone.locator("input[name='expense:pounds']").fill("4.80");
        phone.locator("input[name='expense:words']").fill("=HYPERLINK(1)");
        phone.locator("input[type=file]").setInputFiles(new FilePayload("bus.png", "image/png", picture()));
        press(phone, "Claim it");
        assertThat(phone.locator(".said")).containsText("We have your claim");
        assertThat(phone.locator(".card").first()).containsText("£4.80");
        assertNoAxeViolations(phone);
        approve();
        phone.reload();
        assertThat(phone.locator(".card").first()).containsText("Sent to be paid");
    }

    private void approve() throws Exception {
        var desk = signedIn("PARTNER_MANAGER", DESKTOP);
        open(desk, "expenses");
        assertNoAxeViolations(desk);
        screenshot(desk, "expenses");
        var card = desk.locator(".card:has-text('=HYPERLINK')");
        var receipt = desk.request()
                .get(kith.address()
                        .resolve(card.locator("a").getAttribute("href"))
                        .toString());
        assertEquals("image/jpeg", receipt.headers().get("content-type"));
        assertTrue(receipt.body().length > 200);
        card.getByRole(AriaRole.BUTTON).first().click();
        assertThat(desk.locator(".said")).containsText("will be paid");
        var file = desk.waitForDownload(
                () -> desk.locator("input[name='payroll:pay']").click());
        var text = Files.readString(file.path(), StandardCharsets.UTF_8);
        assertTrue(text.contains(",4.80,'=HYPERLINK(1),"), text);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .tap();
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
