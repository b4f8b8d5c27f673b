package org.kith.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a document: readable by a screen reader (PDF/UA-1) and fit for an archive (PDF/A-3a). */
public final class VeraPdf {
    private static final int FEW = 5;

    private VeraPdf() {}

    public static void assertAccepts(Paper paper) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = PdfPaper.of(paper);
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertEquals(
                        List.of(),
                        result.getTestAssertions().stream()
                                .limit(FEW)
                                .map(each -> each.getRuleId() + " " + each.getMessage())
                                .toList(),
                        flavour.toString());
                assertEquals(true, result.isCompliant(), flavour.toString());
            }
        }
    }
}
