package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;

/** What a partnership agrees about matching, on the real views. */
class CriteriaIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW = MatchesIT.NOW;

    @Test
    void criteria_count_from_their_day_on_and_only_the_administrator_agrees_them() throws SQLException {
        var city = Ids.next();
        run("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'Q', 'City of criteria', NULL, NOW())");
        var board = new Actor(Ids.next(), "Ewan", Role.PARTNERSHIP_ADMINISTRATOR, city, null, null, null);
        var calum = new Actor(Ids.next(), "Calum", Role.COORDINATOR, city, Ids.next(), null, null);
        var elsewhere = new Actor(Ids.next(), "Una", Role.COORDINATOR, Ids.next(), Ids.next(), null, null);
        var weights = Map.of(Weight.NEAR, 77);
        var tomorrow = MatchesIT.TODAY.plusDays(1);
        agree(board, tomorrow, weights);
        assertEquals(Criteria.DEFAULT, criteria(calum, MatchesIT.TODAY));
        assertEquals(Criteria.of(weights), criteria(calum, tomorrow));
        assertEquals(77, criteria(calum, tomorrow).near());
        assertBreaks(MatchRule.CRITERIA_BEGIN_LATER, () -> agree(board, tomorrow, Map.of()));
        assertBreaks(MatchRule.CRITERIA_BEGIN_LATER, () -> agree(board, MatchesIT.TODAY.minusDays(1), Map.of()));
        assertBreaks(
                MatchRule.WEIGHTS_ARE_POSSIBLE, () -> agree(board, tomorrow.plusDays(1), Map.of(Weight.NEAR, 201)));
        assertBreaks(MatchRule.WEIGHTS_ARE_POSSIBLE, () -> agree(board, tomorrow.plusDays(1), Map.of(Weight.NEAR, -1)));
        assertBreaks(
                MatchRule.WEIGHTS_ARE_POSSIBLE, () -> agree(board, tomorrow.plusDays(1), Map.of(Weight.POSSIBLE, 15)));
        var rules = new HardRules(Set.of(HardRule.SHARE_A_LANGUAGE), Map.of());
        agree(board, tomorrow.plusDays(1), new CriteriaTerms(weights, rules));
        assertEquals(rules, criteria(calum, tomorrow.plusDays(1)).rules());
        assertEquals(HardRules.STANDARD, criteria(calum, tomorrow).rules());
        assertThrows(PersistenceException.class, () -> agree(calum, tomorrow.plusDays(2), Map.of()));
        assertEquals(Criteria.DEFAULT, criteria(elsewhere, tomorrow));
    }

    private static void agree(Actor actor, LocalDate from, Map<Weight, Integer> weights) {
        agree(actor, from, CriteriaTerms.of(weights));
    }

    private static void agree(Actor actor, LocalDate from, CriteriaTerms terms) {
        DATABASE.as(
                actor,
                entities ->
                        new SettingCriteria(entities, Clock.fixed(NOW, ZoneOffset.UTC)).agree(Ids.next(), from, terms));
    }

    private static Criteria criteria(Actor actor, LocalDate day) {
        return DATABASE.as(actor, entities -> new Pool(entities).criteriaOn(day));
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }

    private static void run(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
