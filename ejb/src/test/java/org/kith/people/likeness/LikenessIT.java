package org.kith.people.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;

/** The blind check on the real views: both are asked, neither learns who or where, and people decide. */
class LikenessIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);

    private UUID city;
    private UUID harbour;
    private UUID moorland;
    private Actor mhairi;
    private Actor calum;

    @BeforeEach
    void two_partners() {
        city = Ids.next();
        harbour = Ids.next();
        moorland = Ids.next();
        mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
        calum = new Actor(Ids.next(), "Calum", Role.COORDINATOR, city, moorland, null, null);
        owner("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'P', 'City', NULL, NOW())");
        for (var partner : List.of(harbour, moorland)) {
            owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01')");
        }
    }

    @Test
    void peggy_and_margaret_macleod_of_one_house_are_asked_about_on_both_sides() {
        var peggy = person(harbour, "Peggy", "McLeod", "1941-03-02", "AB10 1AA", 30);
        var margaret = person(moorland, "Margaret", "MacLeod", "1941-03-02", "AB10 1AA", 30);
        person(moorland, "Murdo", "MacLeod", "1939-01-01", "AB10 1AA", 30);
        person(moorland, "Margaret", "Milne", "1950-05-05", "AB24 1AA", 30);
        assertEquals(1, look());
        assertEquals(1, look(), "asked once, however often the job looks");

        var here = questions(mhairi);
        assertEquals(List.of(peggy), here.stream().map(LikenessSeen::personId).toList());
        assertEquals(
                List.of(margaret),
                questions(calum).stream().map(LikenessSeen::personId).toList());
        assertFalse(
                here.toString().contains("Margaret") || here.toString().contains(moorland.toString()), "who or where");

        var mine = here.get(0).id();
        var theirs = questions(calum).get(0).id();
        assertThrows(NotFound.class, () -> question(mhairi, theirs));
        answer(mhairi, mine, LikenessAnswer.TALK);
        assertNull(question(mhairi, mine).partnerName(), "not before both want to");
        assertTrue(question(calum, theirs).isOpen());
        answer(calum, theirs, LikenessAnswer.TALK);
        assertEquals(moorland.toString(), question(mhairi, mine).partnerName());
        assertEquals(harbour.toString(), question(calum, theirs).partnerName());
        assertThrows(RuleBroken.class, () -> answer(calum, theirs, LikenessAnswer.NOT_THE_SAME));
    }

    @Test
    void a_no_tells_the_other_partner_nothing() {
        person(harbour, "Mary", "Reid", "1938-08-08", "AB11 1AA", 30);
        person(moorland, "Mairi", "Reid", "1938-08-08", "AB11 1AA", 30);
        assertEquals(1, look());
        answer(mhairi, questions(mhairi).get(0).id(), LikenessAnswer.NOT_THE_SAME);
        var theirs = questions(calum).get(0).id();
        answer(calum, theirs, LikenessAnswer.TALK);
        assertNull(question(calum, theirs).partnerName());
        look();
        assertEquals(1, questions(mhairi).size(), "not asked again");
    }

    @Test
    void who_is_new_or_closed_is_left_out_and_so_are_two_of_one_partner() {
        person(harbour, "Ann", "Duff", "1940-04-04", "AB12 1AA", 30);
        person(harbour, "Annie", "Duff", "1940-04-04", "AB12 1AA", 30);
        var fresh = person(moorland, "Anne", "Duff", "1940-04-04", "AB12 1AA", 6);
        assertEquals(0, look());
        owner("UPDATE kith.person SET registered_at = registered_at - INTERVAL 9 DAY WHERE id = '" + fresh + "'");
        assertEquals(2, look());
        owner("UPDATE kith.person SET closed_on = CURRENT_DATE WHERE id = '" + fresh + "'");
        assertEquals(0, questions(mhairi).size());
        assertEquals(0, questions(calum).size());
    }

    @Test
    void nobody_who_signs_in_can_compare_or_ask() {
        var one = person(harbour, "Ian", "Gray", "1940-04-04", "AB12 1AA", 30);
        var other = person(moorland, "Iain", "Gray", "1940-04-04", "AB12 1AA", 30);
        assertEquals(
                Long.valueOf(0),
                DATABASE.<Long>as(
                        mhairi,
                        entities -> entities.createQuery("SELECT COUNT(s) FROM JobSketch s", Long.class)
                                .getSingleResult()));
        assertThrows(
                PersistenceException.class,
                () -> DATABASE.as(
                        mhairi,
                        entities -> entities.createStoredProcedureQuery("note_likeness")
                                .registerStoredProcedureParameter(1, String.class, jakarta.persistence.ParameterMode.IN)
                                .registerStoredProcedureParameter(2, String.class, jakarta.persistence.ParameterMode.IN)
                                .registerStoredProcedureParameter(
                                        3, Integer.class, jakarta.persistence.ParameterMode.IN)
                                .setParameter(1, one.toString())
                                .setParameter(2, other.toString())
                                .setParameter(3, 99)
                                .execute()));
    }

    @Test
    void four_thousand_people_are_compared_in_seconds() {
        var began = System.nanoTime();
        var sql = new StringBuilder();
        var random = new java.util.Random(7);
        for (int i = 0; i < 4000; i++) {
            sql.append(i == 0 ? "" : ",")
                    .append("('")
                    .append(Ids.next())
                    .append("',1,'")
                    .append(city)
                    .append("','")
                    .append(i % 2 == 0 ? harbour : moorland)
                    .append("',LEFT(UUID(),12),'")
                    .append(name(random))
                    .append("','")
                    .append(name(random))
                    .append("','")
                    .append(1930 + random.nextInt(30))
                    .append("-01-0")
                    .append(1 + random.nextInt(9))
                    .append("','2026-01-01')");
        }
        owner("INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, date_of_birth, registered_at) VALUES " + sql);
        var filled = System.nanoTime();
        look();
        var seconds = (System.nanoTime() - filled) / 1e9;
        assertTrue(seconds < 20, seconds + " s, filling took " + (filled - began) / 1e9);
    }

    private static String name(java.util.Random random) {
        var letters = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            letters.append("bdfgklmnrst".charAt(random.nextInt(11))).append("aeiou".charAt(random.nextInt(5)));
        }
        return letters.toString();
    }

    private int look() {
        return DATABASE.as(Actor.jobOf(city), entities -> new LookingForLikenesses(entities).look());
    }

    private static List<LikenessSeen> questions(Actor actor) {
        return DATABASE.as(actor, entities -> new AnsweringLikenesses(entities, CLOCK).questions());
    }

    private static LikenessSeen question(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> new AnsweringLikenesses(entities, CLOCK).question(id));
    }

    private static void answer(Actor actor, UUID id, LikenessAnswer answer) {
        DATABASE.as(actor, entities -> {
            new AnsweringLikenesses(entities, CLOCK).answer(id, answer);
            return 0;
        });
    }

    private UUID person(UUID partner, String given, String family, String born, String postcode, int daysAgo) {
        var id = Ids.next();
        owner("INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, date_of_birth, postcode, registered_at) VALUES"
                + " ('" + id + "', 1, '" + city + "', '"
                + partner
                + "', LEFT(UUID(), 12), '" + given + "', '" + family + "', '" + born + "', '" + postcode
                + "', UTC_TIMESTAMP() - INTERVAL " + daysAgo + " DAY)");
        return id;
    }

    private static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
