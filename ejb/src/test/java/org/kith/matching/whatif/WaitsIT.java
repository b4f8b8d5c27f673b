package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.TestDatabase;
import org.kith.matching.HardRule;
import org.kith.matching.Pairs;
import org.kith.referrals.WaitingEnd;

/** Who may know of which waits, on the real views. */
class WaitsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void a_partner_sees_its_own_waits_and_the_administrator_those_of_all() throws SQLException {
        var city = PreviewingIT.newCity();
        var mhairi = PreviewingIT.coordinator(city);
        var calum = PreviewingIT.coordinator(city);
        var open = Pairs.waiting(mhairi);
        var over = Pairs.waiting(mhairi);
        Pairs.waiting(calum);
        PreviewingIT.owner("UPDATE kith.waiting_entry SET closed_on = waiting_since + INTERVAL 30 DAY, closed_reason ="
                + " 'MATCHED' WHERE id = '" + over + "'");
        var own = waits(mhairi);
        assertEquals(2, own.size(), open.toString());
        assertEquals(1, own.stream().filter(Wait::isOpen).count());
        var matched = own.stream().filter(Wait::isMatched).findFirst().orElseThrow();
        assertEquals(WaitingEnd.MATCHED, matched.end());
        assertEquals(30, matched.days());
        assertEquals("AB10", matched.area());
        assertEquals(1, waits(calum).size());
        assertEquals(3, waits(PreviewingIT.administrator(city)).size());
        assertEquals(
                0, waits(PreviewingIT.administrator(PreviewingIT.newCity())).size());
    }

    @Test
    void whoever_could_have_nobody_is_counted_by_the_rule_that_leaves_nobody() throws SQLException {
        var city = PreviewingIT.newCity();
        var mhairi = PreviewingIT.coordinator(city);
        var calum = PreviewingIT.coordinator(city);
        var board = PreviewingIT.administrator(city);
        Pairs.waiting(mhairi);
        var hamish = Pairs.volunteer(mhairi, 1);
        assertEquals(Map.of(), without(board));
        PreviewingIT.owner("UPDATE kith.volunteer SET modes = 'TELEPHONE' WHERE id = '" + hamish + "'");
        assertEquals(Map.of(HardRule.MODE_IS_OFFERED, 1L), without(board));
        // Nobody volunteers at Calum's at all, so already the first rule leaves nobody.
        Pairs.waiting(calum);
        var all = without(board);
        assertEquals(2, all.values().stream().mapToLong(Long::longValue).sum());
        assertTrue(all.containsKey(HardRule.VOLUNTEER_IS_CLEARED));
        assertFalse(without(mhairi).containsKey(HardRule.MODE_IS_OFFERED));
    }

    private static Map<HardRule, Long> without(Actor actor) {
        return DATABASE.as(actor, entities -> new Waits(entities).withoutAnybody(TODAY));
    }

    private static List<Wait> waits(Actor actor) {
        return DATABASE.as(actor, entities -> new Waits(entities).all(TODAY));
    }
}
