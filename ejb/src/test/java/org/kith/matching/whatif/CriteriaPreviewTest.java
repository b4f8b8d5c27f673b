package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.matching.Cast;
import org.kith.matching.Criteria;
import org.kith.matching.Distances;
import org.kith.matching.TestCity;
import org.kith.matching.Weight;

/** What other points would change, before anybody agrees them. */
class CriteriaPreviewTest {
    private static final Map<UUID, String> PARTNERS = Map.of(
            Cast.id(900),
            "Harbour",
            Cast.id(901),
            "Kirkgate",
            Cast.id(902),
            "Links",
            Cast.id(903),
            "Mill",
            Cast.id(904),
            "Quay");

    private static CriteriaPreview preview(Criteria then) {
        return CriteriaPreview.of(
                TestCity.seekers(120, 7),
                TestCity.candidates(80, 8),
                Criteria.DEFAULT,
                then,
                PARTNERS,
                Cast.TODAY,
                Distances.ofAberdeen());
    }

    @Test
    void the_same_points_change_nothing() {
        var preview = preview(Criteria.DEFAULT);
        assertTrue(preview.total().isTheSame());
        assertEquals(preview.total().now(), preview.total().then());
        assertEquals(120, preview.total().people());
        assertEquals(5, preview.rows().size());
        assertEquals("Harbour", preview.rows().get(0).partner());
    }

    @Test
    void other_points_bring_other_pairs_and_other_first_suggestions() {
        var preview = preview(Criteria.of(Map.of(Weight.SHARED_INTEREST, 200, Weight.NEAR, 0, Weight.SHARED_TIME, 0)));
        var total = preview.total();
        assertFalse(total.isTheSame());
        assertTrue(total.otherFirst() > 0 && total.otherPair() > 0, total::toString);
        assertTrue(total.otherFirst() <= total.people() && total.then().matched() <= total.people());
        assertTrue(total.then().longMatched() <= total.longWaiting());
    }

    @Test
    void points_for_nearness_alone_bring_shorter_ways() {
        var total = preview(Criteria.of(Map.of(
                        Weight.SHARED_INTEREST, 0, Weight.NEAR, 200, Weight.PER_MILE, 40, Weight.SHARED_TIME, 0)))
                .total();
        assertTrue(total.then().miles() <= total.now().miles(), total::toString);
    }

    @Test
    void all_partners_together_are_the_sum_of_each() {
        var preview = preview(Criteria.of(Map.of(Weight.SHARED_INTEREST, 90)));
        assertEquals(
                preview.rows().stream().mapToInt(row -> row.then().matched()).sum(),
                preview.total().then().matched());
        assertEquals(
                preview.rows().stream().mapToInt(CriteriaPreview.Row::otherPair).sum(),
                preview.total().otherPair());
    }
}
