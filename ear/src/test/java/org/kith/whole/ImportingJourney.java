package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ishbel brings the charity's spreadsheet: with mistakes first, then put right, then once more by accident. */
class ImportingJourney extends Journey {
    private final String family = "Mac" + UUID.randomUUID().toString().replaceAll("[^a-f]", "q");

    @Test
    void a_spreadsheet_is_tried_out_put_right_and_put_on_record_once() throws Exception {
        var page = signedIn("PARTNER_MANAGER", DESKTOP);
        choose(page, """
                Forename,Surname,DOB,Post code,Notes of old system
                Mòrag,%1$s,7/3/1941,ZE99 1AA,kept out
                Zbigniew,%1$s,31/2/1940,not a code,
                ,%1$s,1/1/1938,,
                """);
        assertThat(page.locator("[id='columns:try']")).isVisible();
        assertNoAxeViolations(page);
        page.locator("[id='columns:try']").click();
        assertThat(page.locator(".warning")).containsText("3 cells cannot be used");
        assertThat(page.locator("[id='trial:write']")).hasCount(0);
        assertNoAxeViolations(page);
        var download =
                page.waitForDownload(() -> page.locator("[id='trial:errors']").click());
        var errors = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertTrue(errors.contains("31/2/1940") && errors.contains("not a code"), errors);
        assertEquals(0, onRecord(page), "nothing is half-written");

        var right = """
                Forename,Surname,DOB,Post code
                Mòrag,%1$s,7/3/1941,ZE99 1AA
                =1+1 Zbigniew,%1$s,28/2/1940,
                """;
        choose(page, right);
        page.locator("[id='columns:try']").click();
        assertThat(page.locator("[role=status]").first()).containsText("2");
        page.locator("[id='trial:write']").click();
        page.waitForURL("**/people");
        assertEquals(2, onRecord(page));

        choose(page, right);
        page.locator("[id='columns:try']").click();
        assertThat(page.locator("#main")).containsText("2 rows of this file were put on record before");
        assertEquals(2, onRecord(page));
    }

    @Test
    void what_is_no_table_is_told_in_a_sentence() {
        var page = signedIn("PARTNER_MANAGER", PHONE);
        for (var nothing : new String[] {"", "\"never closed", "one line without rows"}) {
            choose(page, nothing);
            assertThat(page.locator(".error-summary")).isVisible();
            assertNoSidewaysScroll(page);
        }
        choose(page, "Forename,Surname\n" + "a,b\n".repeat(600_000));
        assertThat(page.locator(".error-summary")).containsText("2 megabytes");
    }

    @Test
    void what_is_far_too_big_is_refused_before_it_is_read() throws Exception {
        var caller = Caller.as("PARTNER_MANAGER");
        var request = caller.to("import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[13 * 1024 * 1024]));
        assertEquals(413, caller.send(request).statusCode());
    }

    private void choose(Page page, String table) {
        open(page, "import");
        page.locator("input[type=radio]").first().check();
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload(
                        "people.csv", "text/csv", table.formatted(family).getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='form:upload']").click();
    }

    private int onRecord(Page page) {
        open(page, "people?q=" + family);
        return page.locator("main tbody tr:has-text('" + family + "')").count();
    }
}
