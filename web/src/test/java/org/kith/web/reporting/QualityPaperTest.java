package org.kith.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.reporting.quality.Evidence;
import org.kith.reporting.quality.EvidencePack;
import org.kith.reporting.quality.Found;
import org.kith.reporting.quality.QualityDomain;
import org.kith.web.paper.Paper;
import org.kith.web.paper.PdfPaper;
import org.kith.web.ui.Words;

/** The evidence pack names all seven domains and every gap. */
class QualityPaperTest {
    private static final EvidencePack PACK = new EvidencePack(
            "Harbour Friends",
            LocalDate.of(2026, 11, 26),
            Arrays.stream(Evidence.values())
                    .map(one -> new Found(one, one.ordinal() % 3, one.ordinal() % 2 == 0 ? null : 2L))
                    .toList());

    @Test
    void every_domain_and_every_gap_stands_there() throws Exception {
        var paper = QualityPaper.of(PACK);
        assertEquals(
                QualityDomain.values().length,
                paper.parts().stream().filter(Paper.Grid.class::isInstance).count());
        try (var pdf = Loader.loadPDF(PdfPaper.of(paper))) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (var domain : QualityDomain.values()) {
                assertTrue(words.contains(Words.label(domain)), domain.name());
            }
            for (var gap : PACK.gaps()) {
                assertTrue(words.contains(Words.label(gap.evidence()).replaceAll("\\s+", " ")), gap.toString());
            }
        }
    }
}
