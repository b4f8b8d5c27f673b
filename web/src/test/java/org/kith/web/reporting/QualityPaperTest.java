package org.kith.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.reporting.quality.Evidence;
import org.kith.reporting.quality.EvidencePack;
import org.kith.reporting.quality.Found;
import org.kith.reporting.quality.QualityDomain;
import org.kith.web.paper.Paper;
import org.kith.web.paper.PdfPaper;
import org.kith.web.ui.Words;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The evidence pack names all seven domains and every gap, in a PDF that everybody can read. */
class QualityPaperTest {
    private static final EvidencePack PACK = new EvidencePack(
            "Harbour Friends",
            LocalDate.of(2026, 11, 26),
            Arrays.stream(Evidence.values())
                    .map(one -> new Found(one, one.ordinal() % 3, one.ordinal() % 2 == 0 ? null : 2L))
                    .toList());

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void vera_pdf_accepts_it(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(PdfPaper.of(QualityPaper.of(PACK))), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertTrue(validator.validate(parser).isCompliant());
        }
    }

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
