package org.kith.web.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document is the same in every form, and its PDF is one that a screen reader and an archive accept. */
class PaperTest {
    private static final Paper PAPER = new Paper("Our service in numbers")
            .words("Counted up to 30 September 2026 – with “quotes”, & <signs>.")
            .heading(2, "Referrals")
            .heading(3, "By quarter")
            .grid(
                    "Referrals",
                    List.of("Row", "Jul–Sep 2026", "Together"),
                    List.of(List.of("Harbour Friends", "12", "59"), List.of("=cmd()", "*", "1.50")))
            .words("First line\nsecond line\n\n");

    @Test
    void vera_pdf_accepts_it() throws Exception {
        VeraPdf.assertAccepts(PAPER);
    }

    @Test
    void the_words_of_the_pdf_are_those_of_the_document() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPaper.of(PAPER))) {
            var words = new PDFTextStripper().getText(pdf);
            for (var each : List.of("Our service in numbers", "& <signs>", "Harbour Friends", "59", "second line")) {
                assertTrue(words.contains(each), each + " in " + words);
            }
        }
    }

    @Test
    void the_word_file_is_well_formed_and_the_same_twice() throws Exception {
        var bytes = WordPaper.of(PAPER);
        assertArrayEquals(bytes, WordPaper.of(PAPER));
        var files = unzipped(bytes);
        for (var file : files.entrySet()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        var document = files.get("word/document.xml");
        assertTrue(document.contains("Heading1") && document.contains("tblHeader"));
        assertTrue(document.contains("&amp; &lt;signs&gt;"));
    }

    @Test
    void a_cell_of_the_workbook_is_a_number_or_a_text_and_never_a_formula() throws IOException {
        var files = unzipped(Workbook.of(PAPER));
        var sheet = files.get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>12"), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
        assertEquals(
                1,
                files.keySet().stream()
                        .filter(name -> name.contains("worksheets/sheet"))
                        .count());
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        var kept = Files.createTempFile("kith", ".zip");
        Files.write(kept, bytes);
        try (var zip = new ZipFile(kept.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
        return files;
    }
}
