package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kith.matching.whatif.Neighbours.person;
import static org.kith.matching.whatif.Neighbours.volunteer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.matching.Candidate;
import org.kith.matching.Cast;
import org.kith.matching.Criteria;
import org.kith.matching.Distances;
import org.kith.matching.Seeker;
import org.kith.people.Mode;

/** What a plan comes to, counted for so few people that every figure is known. */
class CriteriaPreviewEdgesTest {
    private static CriteriaPreview.Row row(List<Seeker> seekers, List<Candidate> candidates) {
        return CriteriaPreview.of(
                        seekers,
                        candidates,
                        Criteria.DEFAULT,
                        Criteria.DEFAULT,
                        Map.of(Cast.OWN, "Harbour"),
                        Cast.TODAY,
                        Distances.ofAberdeen())
                .total();
    }

    @Test
    void half_a_year_is_not_too_long_and_a_day_more_is() {
        var half = person(1, Mode.HOME, 180, Set.of("bowls"));
        var more = person(2, Mode.HOME, 181, Set.of("bowls"));
        var most = person(3, Mode.HOME, 300, Set.of("bowls"));
        var row = row(List.of(half, more, most), List.of(volunteer(101, 3, Set.of("bowls"))));
        assertEquals(2, row.longWaiting());
        assertEquals(3, row.now().matched());
        assertEquals(2, row.now().longMatched());
        assertEquals(0, row(List.of(half), List.of()).longWaiting());
    }

    @Test
    void a_telephone_needs_no_way_and_interests_in_common_are_counted_by_the_pair() {
        var visited = person(1, Mode.HOME, 10, Set.of("bowls", "cards"));
        var rung = person(2, Mode.TELEPHONE, 10, Set.of("knitting"));
        var visitedToo = person(3, Mode.HOME, 10, Set.of("cards"));
        var outcome = row(List.of(visited, rung, visitedToo), List.of(volunteer(101, 3, Set.of("cards", "bowls"))))
                .now();
        assertEquals(3, outcome.matched());
        assertEquals(2, outcome.sharing());
        assertEquals(2, outcome.travelling());
        assertEquals(2 * Distances.miles(3.10), outcome.milesTogether(), 0.01);
        assertEquals(1.9, outcome.miles());
    }
}
