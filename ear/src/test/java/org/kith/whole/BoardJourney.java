package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The board's page: two sheets of paper, the same cells everywhere, and no hidden number in any byte that leaves. */
class BoardJourney extends Journey {
    @Test
    void it_prints_on_two_sheets_and_every_figure_opens_how_it_is_counted() {
        var page = signedIn("BOARD_MEMBER", DESKTOP);
        page.navigate("board");
        var sections = page.locator(".board section").count();
        assertEquals(10, sections);
        assertEquals(sections, page.locator(".board section details dl").count());
        assertEquals(sections, page.locator(".board section .board-sentence").count());
        assertEquals(sections, page.locator(".board section table").count());
        page.waitForTimeout(500);
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(true));
        var sheets = Pattern.compile("/Type\\s*/Page\\b(?!s)")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertEquals(2, sheets, "printed pages");
    }

    @Test
    void it_is_taken_along_as_pdf_as_a_word_file_and_as_a_workbook() throws Exception {
        var page = signedIn("BOARD_MEMBER", DESKTOP);
        for (var kind : List.of("pdf", "docx", "xlsx")) {
            page.navigate("board");
            var file = page.waitForDownload(
                    () -> page.locator("[name='form:" + kind + "']").click());
            var bytes = Files.readAllBytes(file.path());
            var start = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
            assertEquals(kind.equals("pdf") ? "%PDF" : "PK\u0003\u0004", start, kind);
            assertTrue(file.suggestedFilename().endsWith("." + kind), file.suggestedFilename());
            var layers = Layers.of(bytes);
            for (var hidden : hiddenUnits(null)) {
                assertFalse(layers.stream().anyMatch(layer -> layer.contains(hidden)), "somebody behind a number");
            }
        }
    }

    @Test
    void what_is_hidden_is_hidden_on_the_page_in_the_chart_in_the_file_and_for_programs() throws Exception {
        var page = signedIn("BOARD_MEMBER", DESKTOP);
        open(page, "board");
        var all = read(page, "api/v1/releases").asJsonArray();
        assertTrue(all.size() >= 2, "there is an earlier release to compare with");
        for (var each : all.getValuesAs(JsonObject.class)) {
            same(page, each.getString("id"));
        }
    }

    private void same(Page page, String id) throws Exception {
        open(page, "board?id=" + id);
        var cells = new ArrayList<String>();
        var release = read(page, "api/v1/releases/" + id).asJsonObject();
        for (var table : release.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            for (var row : table.getJsonArray("shown").getValuesAs(JsonArray.class)) {
                row.getValuesAs(JsonString.class).forEach(cell -> cells.add(cell.getString()));
            }
        }
        assertEquals(
                cells.stream().sorted().toList(),
                page.locator(".board td").allInnerTexts().stream()
                        .map(String::strip)
                        .sorted()
                        .toList());
        var file = page.waitForDownload(() -> page.locator("[name='form:csv']").click());
        var lines = Files.readString(file.path()).lines().skip(1).toList();
        assertEquals(
                cells.stream().sorted().toList(),
                lines.stream()
                        .map(line -> line.substring(line.lastIndexOf(',') + 1))
                        .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                        .sorted()
                        .toList());
        assertEquals(cells.size(), storedCells(id));
        // A chart draws a gap for a hidden number.
        var bytes = List.of(page.content(), Files.readString(file.path()), release.toString());
        for (var hidden : hiddenUnits(id)) {
            assertFalse(bytes.stream().anyMatch(layer -> layer.contains(hidden)), "somebody behind a number");
        }
    }

    /** @param release one of them; null for all */
    private static List<String> hiddenUnits(@Nullable String release) throws SQLException {
        var units = new ArrayList<String>();
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.prepareStatement("SELECT LEFT(units, 16) FROM kith.board_release_people"
                        + " WHERE (? IS NULL OR release_id = ?) AND units <> '' AND NOT shown")) {
            query.setString(1, release);
            query.setString(2, release);
            try (var row = query.executeQuery()) {
                while (row.next()) units.add(row.getString(1));
            }
        }
        return units;
    }

    private static int storedCells(String release) throws SQLException {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query =
                        owner.prepareStatement("SELECT COUNT(*) FROM kith.board_release_cell WHERE release_id = ?")) {
            query.setString(1, release);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static jakarta.json.JsonStructure read(Page page, String path) {
        var answer = page.request().get(path);
        assertEquals(200, answer.status(), path);
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.read();
        }
    }
}
