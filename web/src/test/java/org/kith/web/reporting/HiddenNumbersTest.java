package org.kith.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.reporting.Planted;
import org.kith.reporting.Released;
import org.kith.web.paper.PdfPaper;
import org.kith.web.paper.WordPaper;
import org.kith.web.paper.Workbook;

/** Numbers that nobody can take for others were counted; those that are hidden are in no byte of anything that leaves. */
class HiddenNumbersTest {
    private static final Planted PLANTED = new Planted();

    @Test
    void something_is_hidden_and_something_is_shown() {
        assertTrue(PLANTED.hidden().size() > 5, PLANTED.hidden().toString());
        assertTrue(PLANTED.shown().size() > 5, PLANTED.shown().toString());
        assertEquals(
                Set.of(),
                PLANTED.hidden().stream()
                        .filter(PLANTED.shown()::contains)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void what_is_shown_is_found_in_every_form_so_that_the_search_is_one() throws Exception {
        for (var form : forms().entrySet()) {
            assertEquals(
                    PLANTED.shown().stream().sorted().toList(),
                    EveryByte.found(EveryByte.of(form.getValue()), PLANTED.shown()).stream()
                            .sorted()
                            .toList(),
                    form.getKey());
        }
    }

    @Test
    void what_is_hidden_is_found_in_none() throws Exception {
        for (var form : forms().entrySet()) {
            assertEquals(List.of(), EveryByte.found(EveryByte.of(form.getValue()), PLANTED.hidden()), form.getKey());
        }
    }

    private static Map<String, byte[]> forms() throws Exception {
        var release = PLANTED.release();
        var paper = ReleasePaper.of(release);
        var forms = new LinkedHashMap<String, byte[]>();
        forms.put("pdf", PdfPaper.of(paper));
        forms.put("docx", WordPaper.of(paper));
        forms.put("xlsx", Workbook.of(paper));
        forms.put("csv", FreezeForm.csv(release).toString().getBytes(StandardCharsets.UTF_8));
        // All that the web module is handed: what programs are told over HTTP is made of it and nothing else.
        forms.put("json", release.toString().getBytes(StandardCharsets.UTF_8));
        forms.put("page", page(release));
        return forms;
    }

    // All that the page has to say: cells, sentences, charts and how it is counted.
    private static byte[] page(Released release) {
        var words = new ArrayList<String>();
        for (var section : BoardPage.sections(release, release)) {
            words.add(section.getSentence() + section.getCounted() + section.getChart() + section.getHow());
            section.getRows().forEach(row -> row.cells().forEach(cell -> words.add(cell.shown() + " " + cell)));
        }
        return String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    }
}
