package org.kith.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.reporting.Released;
import org.kith.reporting.ReleasedTable;
import org.kith.reporting.quality.Evidence;
import org.kith.reporting.quality.QualityDomain;
import org.kith.web.paper.Paper;
import org.kith.web.ui.Words;

/** The partnership's pack says what was released, and of everything else only by whom it is held. */
class PartnershipPackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_released_total_is_said_and_a_hidden_one_is_not() {
        var shown = pack(release("412", "*")).shown(QualityDomain.SERVICE);
        assertEquals(2, shown.size());
        assertTrue(shown.get(0).contains("412"), shown.get(0));
        assertFalse(shown.get(1).matches(".*\\d.*"), shown.get(1));
    }

    @Test
    void no_row_of_a_partner_is_said() {
        var words = words(pack(release("412", "*")));
        assertFalse(words.contains("Harbour"), words);
        assertFalse(words.contains("197"), words);
    }

    @Test
    void everything_that_rests_on_records_is_held_by_the_partners() {
        var pack = pack(null);
        var held = Arrays.stream(QualityDomain.values())
                .flatMap(domain -> pack.held(domain).stream())
                .collect(Collectors.toSet());
        assertTrue(held.contains(Words.label(Evidence.DISCLOSURES)));
        assertFalse(held.contains(Words.label(Evidence.AGREEMENTS)));
        assertEquals(Evidence.values().length - 3, held.size());
        assertEquals(List.of(), pack.shown(QualityDomain.STAFF));
    }

    @Test
    void agreements_stories_and_the_release_are_counted_where_they_belong() {
        var pack = pack(release("412", "*"));
        assertTrue(pack.shown(QualityDomain.POLICIES).get(0).contains("7"));
        var evaluation = pack.shown(QualityDomain.EVALUATION);
        assertTrue(evaluation.get(0).contains(Words.date(LocalDate.of(2026, 9, 30))), evaluation.get(0));
        assertTrue(evaluation.get(1).contains("13"));
        assertFalse(pack(null).shown(QualityDomain.EVALUATION).get(0).matches(".*\\d.*"));
    }

    @Test
    void the_document_names_all_seven_domains() {
        var headings = PartnershipQualityPaper.of(pack(null)).parts().stream()
                .filter(Paper.Heading.class::isInstance)
                .count();
        assertEquals(QualityDomain.values().length, headings);
    }

    private static String words(PartnershipPack pack) {
        return PartnershipQualityPaper.of(pack).parts().toString();
    }

    private static PartnershipPack pack(@Nullable Released release) {
        return new PartnershipPack(DAY, release, 7, 13);
    }

    private static Released release(String referrals, String waiting) {
        return new Released(
                UUID.randomUUID(),
                LocalDate.of(2026, 9, 30),
                5,
                Instant.parse("2026-10-02T09:00:00Z"),
                null,
                List.of(table("REFERRALS", referrals), table("WAITING", waiting)));
    }

    private static ReleasedTable table(String code, String total) {
        return new ReleasedTable(
                code,
                List.of("Harbour Friends", ReleasedTable.TOTAL),
                List.of("LONGER", ReleasedTable.TOTAL),
                List.of(List.of("197", "197"), List.of(total, total)));
    }
}
