package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;

/** Writes that claim what is not so, against the real views: none of them changes anything of anybody else. */
class ForgedWritesIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID moorland = Ids.next();
    private final UUID isobel = Ids.next();
    private final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    private final Actor calum = new Actor(Ids.next(), "Calum", Role.COORDINATOR, city, moorland, null, null);

    @BeforeEach
    void isobel_of_harbour() {
        owner("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'P', 'City', NULL, NOW())");
        for (var partner : List.of(harbour, moorland)) {
            owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01')");
        }
        DATABASE.as(mhairi, entities -> {
            new People(entities).add(person(isobel, mhairi.owner()));
            return null;
        });
        owner("UPDATE kith.person SET phone = '01632 960985', access_notes = 'Key safe', brings = 'Songs' WHERE id = '"
                + isobel + "'");
    }

    @Test
    @Tag("A04")
    void a_new_record_with_the_id_of_a_foreign_one_is_refused_and_takes_nothing_over() {
        var before = row();
        assertThrows(
                PersistenceException.class,
                () -> DATABASE.as(calum, entities -> {
                    new People(entities).add(person(isobel, calum.owner()));
                    entities.flush();
                    return null;
                }));
        assertEquals(before, row());
    }

    @Test
    @Tag("A04")
    void a_new_record_for_another_partner_is_refused() {
        assertThrows(
                PersistenceException.class,
                () -> DATABASE.as(calum, entities -> {
                    new People(entities).add(person(Ids.next(), mhairi.owner()));
                    entities.flush();
                    return null;
                }));
        assertEquals("0", value("SELECT COUNT(*) FROM kith.person WHERE registered_by = '" + calum.accountId() + "'"));
    }

    @Test
    @Tag("A10")
    void many_records_of_mixed_partners_at_once_are_all_kept_or_none() {
        assertThrows(
                PersistenceException.class,
                () -> DATABASE.as(calum, entities -> {
                    var people = new People(entities);
                    people.add(person(Ids.next(), calum.owner()));
                    people.add(person(Ids.next(), mhairi.owner()));
                    people.add(person(Ids.next(), calum.owner()));
                    return null;
                }));
        assertEquals("0", value("SELECT COUNT(*) FROM kith.person WHERE registered_by = '" + calum.accountId() + "'"));
        var kept = DATABASE.as(calum, entities -> {
            var people = new People(entities);
            people.add(person(Ids.next(), calum.owner()));
            people.add(person(Ids.next(), calum.owner()));
            return 2;
        });
        assertEquals(
                kept.toString(),
                value("SELECT COUNT(*) FROM kith.person WHERE registered_by = '" + calum.accountId() + "'"));
    }

    @Test
    @Tag("A03")
    void an_own_carer_of_a_foreign_person_is_refused_by_the_database_itself() throws SQLException {
        try (var app = DATABASE.as("app", calum);
                var insert = app.prepareStatement(
                        "INSERT INTO kith_app.carer (id, version, partnership_id, owner_partner_id, person_id, name,"
                                + " relationship, may_act) VALUES (?, 1, ?, ?, ?, 'x', 'y', 0)")) {
            insert.setString(1, Ids.next().toString());
            insert.setString(2, city.toString());
            insert.setString(3, moorland.toString());
            insert.setString(4, isobel.toString());
            assertThrows(SQLException.class, insert::executeUpdate);
        }
    }

    @Test
    @Tag("A05")
    void somebody_who_does_not_see_a_field_cannot_save_it_away() throws SQLException {
        var herself = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, isobel, null);
        var before = row();
        try (var app = DATABASE.as("app", herself);
                var change = app.createStatement()) {
            for (var view : List.of("own_person", "person")) {
                for (var column : List.of("phone", "brings", "access_notes")) {
                    assertTrue(
                            refusedOrNothing(change, "UPDATE kith_app." + view + " SET " + column + " = NULL"), view);
                }
            }
        }
        assertEquals(before, row());
        // Staff who change one part of the record leave the rest of it as it is.
        DATABASE.as(mhairi, entities -> {
            var person = new People(entities).get(isobel);
            person.prefer(Need.NONE);
            return null;
        });
        assertEquals(
                "01632 960985|Key safe",
                value("SELECT CONCAT_WS('|', phone, access_notes) FROM kith.person WHERE id = '" + isobel + "'"));
    }

    private static boolean refusedOrNothing(java.sql.Statement change, String sql) {
        try {
            return change.executeUpdate(sql) == 0;
        } catch (SQLException refused) {
            return true;
        }
    }

    private Person person(UUID id, Owner owner) {
        var by = id.equals(isobel) ? mhairi : calum;
        return Person.register(id, owner, PersonDetails.named("Isobel", "Skene"), CLOCK.instant(), by.accountId());
    }

    private String row() {
        return value("SELECT CONCAT_WS('|', version, owner_partner_id, family_name, phone, access_notes, brings) FROM"
                + " kith.person WHERE id = '" + isobel + "'");
    }

    private static String value(String sql) {
        try (var owner = DATABASE.owner();
                var query = owner.createStatement();
                var row = query.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
