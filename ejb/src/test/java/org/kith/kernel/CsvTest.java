package org.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1224", "-5", "@cmd", "\tx", "\rx", " =1+1", "\n=2"})
    void a_cell_that_would_run_is_written_as_text_and_read_back_as_it_was(String dangerous) {
        var text = new CsvText().row(List.of("Name")).row(List.of(dangerous)).toString();
        var cell = text.lines().skip(1).findFirst().orElseThrow().replaceFirst("^\"", "");
        assertTrue(cell.startsWith("'"), cell);
        assertEquals(dangerous.strip(), read(text).rows().get(0).get(0).strip());
    }

    @Test
    void quotes_commas_and_lines_survive() {
        var cells = Arrays.asList("a \"b\", c", "two\nlines", null, "Seònaid 🌻", "O'Neill", "'tis");
        var text = new CsvText()
                .row(List.of("1", "2", "3", "4", "5", "6"))
                .row(cells)
                .toString();
        assertEquals(
                List.of("a \"b\", c", "two\nlines", "", "Seònaid 🌻", "O'Neill", "'tis"),
                read(text).rows().get(0));
    }

    @Test
    void semicolons_tabs_and_utf_16_are_understood() {
        assertEquals(List.of("a,b", "c"), read("x;y\na,b;c\n").rows().get(0));
        assertEquals(List.of("a", "c"), read("x\ty\na\tc").rows().get(0));
        var file = CsvFile.read("\uFEFFx,y\nà,b".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("x", "y"), file.headings());
        assertEquals(List.of("à", "b"), file.rows().get(0));
    }

    @Test
    void windows_text_is_read_and_said_to_be_a_guess() {
        var file = CsvFile.read("name\nMàiri".getBytes(Charset.forName("windows-1252")));
        assertEquals("Màiri", file.rows().get(0).get(0));
        assertTrue(file.isGuess());
        assertFalse(read("name\nMàiri").isGuess());
    }

    @Test
    void short_rows_are_filled_blank_ones_left_out_and_lines_counted() {
        var file = read("a,b,\n1\n\n,,\n\"x\ny\",2,3,4\nlast,,\n");
        assertEquals(List.of("a", "b", "(3)"), file.headings());
        assertEquals(List.of(List.of("1", "", ""), List.of("x\ny", "2", "3"), List.of("last", "", "")), file.rows());
        assertEquals(List.of(2, 5, 7), file.lines());
    }

    @Test
    void what_is_no_table_is_refused_with_its_reason() {
        assertBreaks(CsvRule.FILE_IS_PLAIN_TEXT, "PK\u0003\u0004\u0000\u0000");
        assertBreaks(CsvRule.FILE_HAS_ROWS, "");
        assertBreaks(CsvRule.FILE_HAS_ROWS, "only,headings\n\n");
        assertBreaks(CsvRule.FILE_IS_A_TABLE, "a,b\n\"open,quote\n");
        assertBreaks(CsvRule.FILE_HAS_FEW_ENOUGH_COLUMNS, "a,".repeat(200) + "\n1");
        assertBreaks(CsvRule.FILE_HAS_FEW_ENOUGH_ROWS, "a\n" + "1\n".repeat(5001));
        assertBreaks(CsvRule.FILE_IS_SMALL_ENOUGH, "a\n" + "1".repeat(2 * 1024 * 1024));
    }

    @Test
    void the_same_bytes_have_the_same_hash() {
        assertEquals(read("a\n1").hash(), read("a\n1").hash());
        assertFalse(read("a\n1").hash().equals(read("a\n2").hash()));
    }

    private static void assertBreaks(CsvRule rule, String text) {
        assertEquals(rule, assertThrows(RuleBroken.class, () -> read(text)).rule());
    }

    private static CsvFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
