package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.HardRule;
import org.kith.matching.HardRules;
import org.kith.matching.MatchRule;
import org.kith.matching.Pairs;
import org.kith.matching.SettingCriteria;
import org.kith.matching.Weight;
import org.kith.partnership.Partners;
import org.kith.people.Mode;

/** The lists without identity on the real views, and what the administrator is shown of them. */
class PreviewingIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    @Test
    void the_administrator_sees_the_lists_of_all_partners_without_anybody_in_them() throws SQLException {
        var city = newCity();
        var board = administrator(city);
        var mhairi = coordinator(city);
        var calum = coordinator(city);
        var hamish = Pairs.volunteer(mhairi, 2);
        Pairs.waiting(mhairi);
        Pairs.waiting(calum);
        var lists = DATABASE.as(board, entities -> new CityLists(entities).now());
        assertEquals(2, lists.seekers().size());
        assertEquals(1, lists.candidates().size());
        var candidate = lists.candidates().get(0);
        assertTrue(candidate.cleared(), "the view counts the checks as the product does");
        assertEquals(2, candidate.openPlaces());
        assertFalse(candidate.id().equals(hamish), "a handle, not the id");
        assertEquals(
                0,
                DATABASE.as(mhairi, entities -> new CityLists(entities).needs()).size());
        assertEquals(
                0,
                DATABASE.as(administrator(newCity()), entities -> new CityLists(entities).offers())
                        .size());
    }

    @Test
    void a_lapsed_check_counts_from_its_day_on() throws SQLException {
        var city = newCity();
        var mhairi = coordinator(city);
        var hamish = Pairs.volunteer(mhairi, 1);
        owner("UPDATE kith.volunteer_check SET expires_on = CURRENT_DATE WHERE kind = 'PVG' AND volunteer_id = '"
                + hamish + "'");
        assertFalse(onlyCandidateIsCleared(city));
        owner("UPDATE kith.volunteer_check SET expires_on = CURRENT_DATE + INTERVAL 1 DAY WHERE volunteer_id = '"
                + hamish + "'");
        assertTrue(onlyCandidateIsCleared(city));
        owner("UPDATE kith.volunteer_check SET withdrawn_on = CURRENT_DATE WHERE kind = 'REFERENCE' AND volunteer_id"
                + " = '"
                + hamish + "' LIMIT 1");
        assertFalse(onlyCandidateIsCleared(city));
    }

    private static boolean onlyCandidateIsCleared(UUID city) {
        return DATABASE.as(administrator(city), entities -> new CityLists(entities).now())
                .candidates()
                .get(0)
                .cleared();
    }

    @Test
    void an_exclusion_goes_with_the_handles() throws SQLException {
        var city = newCity();
        var mhairi = coordinator(city);
        var hamish = Pairs.volunteer(mhairi, 1);
        var entry = Pairs.waiting(mhairi);
        owner("INSERT INTO kith.exclusion (id, version, partnership_id, owner_partner_id, person_id, volunteer_id,"
                + " reason, made_at) SELECT UUID(), 1, partnership_id, owner_partner_id, person_id, '" + hamish
                + "', 'Neighbours', NOW() FROM kith.waiting_entry WHERE id = '" + entry + "'");
        var lists = DATABASE.as(administrator(city), entities -> new CityLists(entities).now());
        assertTrue(lists.seekers()
                .get(0)
                .excluded()
                .contains(lists.candidates().get(0).id()));
        assertEquals(0, preview(city, Map.of()).total().then().matched());
    }

    @Test
    void a_preview_says_what_would_change_and_keeps_nothing() throws SQLException {
        var city = newCity();
        var mhairi = coordinator(city);
        Pairs.volunteer(mhairi, 1);
        Pairs.waiting(mhairi);
        var preview = preview(city, Map.of(Weight.NEAR, 77));
        assertEquals(1, preview.rows().size());
        assertEquals(1, preview.total().now().matched());
        assertEquals(1, preview.total().then().matched());
        assertTrue(preview.total().isTheSame());
        var rules = new HardRules(Set.of(HardRule.SHARE_A_TIME), Map.of(Mode.HOME, 1));
        var withRules = preview(city, new CriteriaTerms(Map.of(), rules));
        assertEquals(0, withRules.total().then().matched(), "they live further apart than a mile");
        assertEquals(1, withRules.total().otherPair());
        assertEquals(
                MatchRule.RULES_ARE_POSSIBLE,
                assertThrows(
                                RuleBroken.class,
                                () -> preview(
                                        city,
                                        new CriteriaTerms(
                                                Map.of(), new HardRules(Set.of(HardRule.NOT_EXCLUDED), Map.of()))))
                        .rule());
        assertEquals(
                0,
                DATABASE.as(administrator(city), entities -> new SettingCriteria(entities, clock()).versions())
                        .size());
        assertEquals(
                MatchRule.WEIGHTS_ARE_POSSIBLE,
                assertThrows(RuleBroken.class, () -> preview(city, Map.of(Weight.NEAR, 500)))
                        .rule());
    }

    private static CriteriaPreview preview(UUID city, Map<Weight, Integer> weights) {
        return preview(city, CriteriaTerms.of(weights));
    }

    private static CriteriaPreview preview(UUID city, CriteriaTerms terms) {
        return DATABASE.as(
                administrator(city),
                entities -> new Previewing(
                                new CityLists(entities),
                                new SettingCriteria(entities, clock()),
                                new Partners(entities),
                                clock())
                        .preview(terms));
    }

    private static Clock clock() {
        return Clock.fixed(LocalDate.now(ZoneOffset.UTC).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    static UUID newCity() throws SQLException {
        var city = Ids.next();
        owner("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'W', 'City of what if', NULL, NOW())");
        return city;
    }

    static Actor administrator(UUID city) {
        return new Actor(Ids.next(), "Ewan", Role.PARTNERSHIP_ADMINISTRATOR, city, null, null, null);
    }

    static Actor coordinator(UUID city) throws SQLException {
        var partner = Ids.next();
        owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('" + partner
                + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01')");
        return new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, partner, null, null);
    }

    static void owner(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
