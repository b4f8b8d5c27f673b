package org.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.outcomes.Answers;
import org.kith.outcomes.Instruments;
import org.kith.outcomes.Scoring;
import org.kith.run.city.DemoCity;

/** The demo city keeps the rules of the product that it shows. */
class DemoCityIT {
    private static Connection owner;

    @BeforeAll
    static void a_city() throws SQLException {
        owner = TestDatabase.get().owner();
        owner.setAutoCommit(false);
        DemoCity.load(owner, LocalDate.of(2026, 11, 22));
    }

    @AfterAll
    static void forgotten_again() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void about_four_hundred_people_and_three_hundred_volunteers() throws SQLException {
        assertEquals(400, number("SELECT COUNT(*) FROM kith.person" + OF_CITY));
        assertEquals(300, number("SELECT COUNT(*) FROM kith.volunteer" + OF_CITY));
        assertTrue(number("SELECT COUNT(*) FROM kith.visit" + OF_CITY) > 4000);
    }

    @Test
    void every_account_acts_as_somebody_of_its_own_partner() throws SQLException {
        var tied = OF_CITY + " AND (volunteer_id IS NOT NULL OR person_id IS NOT NULL)";
        long roles = number("SELECT COUNT(*) FROM kith.account_role" + tied);
        assertTrue(roles > 1);
        assertEquals(roles, number("SELECT COUNT(*) FROM kith_auth.role_held" + tied));
    }

    @Test
    void every_state_is_there() throws SQLException {
        for (var condition : List.of(
                "befriending_match WHERE ended_on IS NULL AND introduced_on IS NOT NULL",
                "befriending_match WHERE introduced_on IS NULL AND ended_on IS NULL",
                "befriending_match WHERE end_reason = 'DIED'",
                "befriending_match WHERE end_reason = 'NOT_AGREED'",
                "match_pause WHERE 1 = 1",
                "referral WHERE owner_partner_id IS NULL",
                "referral WHERE decision = 'DECLINED'",
                "referral WHERE held_at IS NOT NULL AND decided_at IS NULL",
                "waiting_entry WHERE closed_on IS NULL",
                "volunteer WHERE approved_on IS NULL",
                "volunteer WHERE left_on IS NOT NULL",
                "volunteer_check WHERE expires_on < '2026-11-22'",
                "visit WHERE outcome IS NULL AND visit_day < '2026-11-22'",
                "visit WHERE visit_day > '2026-11-22'",
                "administration WHERE answers LIKE '%d%'",
                "concern WHERE received_at IS NULL",
                "exclusion WHERE 1 = 1",
                "concern_handover WHERE acknowledged_at IS NULL",
                "review WHERE done_at IS NULL AND due_on < '2026-12-06'",
                "review_answer WHERE party = 'PERSON'",
                "ending_step WHERE done_at IS NULL",
                "early_warning WHERE answered_at IS NULL",
                "pair_mark WHERE kind = 'HOLD'",
                "offer_across WHERE ended_at IS NULL",
                "asking WHERE side = 'PERSON' AND way = 'LETTER'",
                "befriending_match WHERE volunteer_answer = 'MORE'",
                "pair_mark WHERE kind = 'LATER'",
                "share WHERE level = 3 AND revoked_at IS NULL AND until_on > '2026-11-22'",
                "duty_day WHERE from_day <= '2026-11-22' AND until_day >= '2026-11-22'",
                "break_glass WHERE outcome = 'JUSTIFIED'",
                "break_glass WHERE reviewed_at IS NULL",
                "share WHERE revoked_at IS NOT NULL",
                "share WHERE until_on < '2026-11-22'",
                "likeness_question WHERE answer IS NULL",
                "passport WHERE revoked_at IS NULL",
                "passport WHERE revoked_at IS NOT NULL",
                "recognition WHERE ended_at IS NULL",
                "person_merge WHERE undone_at IS NOT NULL",
                "transfer WHERE is_open = 1",
                "transfer WHERE NOT accepted",
                "instrument_definition WHERE withdrawn_at IS NULL",
                "extract_grant WHERE approved_at IS NOT NULL",
                "extract_opt_out WHERE withdrawn_at IS NULL",
                "measure_link WHERE answered_at IS NULL",
                "agreement_party WHERE accepted_at IS NULL",
                "pvg_notice WHERE kind = 'UNDER_CONSIDERATION' AND until_on IS NULL",
                "pvg_notice WHERE kind = 'LEAVER_TOLD'",
                "role_assessment WHERE NOT regulated")) {
            assertTrue(number("SELECT COUNT(*) FROM kith." + condition) > 0, condition);
        }
    }

    @Test
    void every_edge_is_there_that_a_visitor_should_see_handled() throws SQLException {
        for (var edge : List.of(
                "befriending_match WHERE ended_on IS NOT NULL AND introduced_on IS NOT NULL",
                "befriending_match WHERE end_reason = 'DIED'",
                "person WHERE closed_reason = 'DIED'",
                "volunteer_check WHERE kind = 'TRAINING' AND expires_on <= '2026-11-22'",
                "administration WHERE answers LIKE '%-%'",
                "administration b WHERE time_point = 'BASELINE' AND given_on < '2026-07-01' AND NOT EXISTS (SELECT 1"
                        + " FROM kith.administration f WHERE f.person_id = b.person_id AND f.time_point = 'WEEKS_12')",
                "person WHERE preferred_name LIKE BINARY '%🌼%'",
                "person WHERE given_name = BINARY 'Seònaid' OR family_name = BINARY 'NicDhòmhnaill'",
                "person WHERE given_name IN (BINARY 'Małgorzata', BINARY 'Stanisław')",
                "person WHERE (owner_partner_id, family_name, address_line1, postcode) IN (SELECT owner_partner_id,"
                        + " family_name, address_line1, postcode FROM kith.person GROUP BY owner_partner_id,"
                        + " family_name, address_line1, postcode HAVING COUNT(DISTINCT gender) > 1)")) {
            assertTrue(number("SELECT COUNT(*) FROM kith." + edge) > 0, edge);
        }
    }

    @Test
    void nothing_has_happened_in_the_future() throws SQLException {
        for (var moment :
                List.of("concern.raised_at", "concern.received_at", "referral.received_at", "visit.reported_at")) {
            var table = moment.substring(0, moment.indexOf('.'));
            assertEquals(
                    0,
                    number("SELECT COUNT(*) FROM kith." + table + OF_CITY + " AND " + moment
                            + " > '2026-11-22 08:30:00'"),
                    moment);
        }
    }

    @Test
    void scores_are_what_the_product_would_have_scored() throws SQLException {
        var wrong = new ArrayList<String>();
        try (var query = owner.createStatement();
                var rows = query.executeQuery("SELECT a.instrument, a.answers, s.scale, s.value, s.band"
                        + " FROM kith.administration a JOIN kith.score s ON s.administration_id = a.id"
                        + OF_CITY.replace("partnership_id =", "a.partnership_id ="))) {
            while (rows.next()) {
                var instrument = Instruments.get(rows.getString(1));
                var scale = rows.getString(3);
                var score = Scoring.score(instrument, Answers.read(instrument, rows.getString(2))).stream()
                        .filter(one -> one.scale().equals(scale))
                        .findFirst()
                        .orElseThrow();
                if (!same(score.value(), rows.getBigDecimal(4))
                        || !java.util.Objects.equals(score.band(), rows.getString(5))) {
                    wrong.add(rows.getString(1) + " " + rows.getString(2) + " " + score);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void references_have_their_check_sign() throws SQLException {
        try (var query = owner.createStatement();
                var rows = query.executeQuery("SELECT reference FROM kith.person" + OF_CITY)) {
            while (rows.next()) {
                assertTrue(Ids.isReference(rows.getString(1)), rows.getString(1));
            }
        }
    }

    @Test
    void nobody_visits_before_the_pvg_and_the_approval() throws SQLException {
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM kith.befriending_match m JOIN kith.volunteer v ON v.id = m.volunteer_id"
                        + OF_CITY.replace("partnership_id =", "m.partnership_id =")
                        + " AND m.introduced_on IS NOT NULL AND (v.approved_on IS NULL OR v.approved_on >"
                        + " m.introduced_on OR NOT EXISTS (SELECT 1 FROM kith.volunteer_check c WHERE c.volunteer_id ="
                        + " v.id AND c.kind = 'PVG' AND c.dated_on <= m.introduced_on))"));
    }

    private static final String OF_CITY =
            " WHERE partnership_id = (SELECT id FROM kith.partnership WHERE city = 'Silverbridge')";

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static long number(String sql) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
