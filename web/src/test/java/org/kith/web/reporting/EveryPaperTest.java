package org.kith.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.reporting.Planted;
import org.kith.reporting.progress.ReportPart;
import org.kith.reporting.progress.ReportSeen;
import org.kith.reporting.progress.Sector;
import org.kith.reporting.quality.Evidence;
import org.kith.reporting.quality.EvidencePack;
import org.kith.reporting.quality.Found;
import org.kith.web.paper.Paper;
import org.kith.web.paper.PdfPaper;
import org.kith.web.paper.VeraPdf;
import org.kith.web.paper.WordPaper;
import org.kith.web.paper.Workbook;

/** Each document that the product gives out: accepted by veraPDF, and without a byte of what is hidden. */
class EveryPaperTest {
    private static final Planted PLANTED = new Planted();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    static Stream<Named<Paper>> papers() {
        var release = PLANTED.release();
        var report = new ReportSeen(
                UUID.randomUUID(),
                "Mid-year report",
                release.cutOff(),
                Map.of(
                        ReportPart.COPRODUCTION,
                        "Six older people and four volunteers wrote the questions.\n\nSlàinte & “thanks”."),
                List.of(new ReportSeen.Signed(Sector.values()[0], "Morag Lindsay", Instant.EPOCH)));
        var evidence = new EvidencePack(
                "Harbour Friends",
                DAY,
                Arrays.stream(Evidence.values())
                        .map(one -> new Found(one, one.ordinal() % 3, one.ordinal() % 2 == 0 ? null : 2L))
                        .toList());
        return Stream.of(
                Named.of("the release", ReleasePaper.of(release)),
                Named.of("a report", ReportPaper.of(report, release)),
                Named.of("a report before its release", ReportPaper.of(report, null)),
                Named.of("the evidence of a partner", QualityPaper.of(evidence)),
                Named.of(
                        "the evidence of the partnership",
                        PartnershipQualityPaper.of(new PartnershipPack(DAY, release, 7, 13))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void vera_pdf_accepts(Paper paper) throws Exception {
        VeraPdf.assertAccepts(paper);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void what_is_hidden_is_in_no_byte_of(Paper paper) throws Exception {
        var forms = new ArrayList<>(List.of(PdfPaper.of(paper), WordPaper.of(paper)));
        if (paper.parts().stream().anyMatch(Paper.Grid.class::isInstance)) {
            forms.add(Workbook.of(paper));
        }
        for (var form : forms) {
            assertEquals(List.of(), EveryByte.found(EveryByte.of(form), PLANTED.hidden()));
        }
    }
}
