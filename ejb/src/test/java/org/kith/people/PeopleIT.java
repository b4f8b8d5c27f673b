package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.CsvFile;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** People on the real views: who sees whom, and what is found. */
class PeopleIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final Actor MHAIRI = coordinatorOf(HARBOUR);
    private static final Actor CALUM = coordinatorOf(MOORLAND);

    @BeforeAll
    static void two_partners() throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'P', 'City', NULL, NOW())");
            for (var partner : List.of(HARBOUR, MOORLAND)) {
                statement.execute(
                        "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                                + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
            }
        }
    }

    @Test
    void a_record_comes_back_as_it_was_written() {
        var id = register(MHAIRI, "Ìseabail 🌻", "Ó Broin");
        var isobel = DATABASE.as(MHAIRI, entities -> new People(entities).get(id));
        assertEquals("Ìseabail 🌻", isobel.identity().givenName());
        assertEquals(Set.of("en"), isobel.identity().languages());
        assertEquals(NOW, isobel.registeredAt());
    }

    @Test
    void a_foreign_record_is_not_there() {
        var id = register(MHAIRI, "Isobel", "Hidden");
        assertThrows(NotFound.class, () -> DATABASE.as(CALUM, entities -> new People(entities).get(id)));
        assertThrows(NotFound.class, () -> DATABASE.as(CALUM, entities -> new People(entities).claim(id)));
        assertTrue(DATABASE.as(CALUM, entities -> new People(entities).names(List.of(id)))
                .isEmpty());
    }

    @Test
    void health_is_a_record_of_its_own() {
        var id = register(MHAIRI, "Isobel", "Stairs");
        DATABASE.as(MHAIRI, entities -> {
            var people = new People(entities);
            assertTrue(people.support(id).isEmpty());
            people.supportFor(people.get(id))
                    .describe(new Support("Angina", null, null, null, Set.of(Barrier.STAIRS, Barrier.CAT)));
            return null;
        });
        assertEquals(
                Set.of(Barrier.STAIRS, Barrier.CAT),
                DATABASE.as(
                        MHAIRI,
                        entities ->
                                new People(entities).support(id).orElseThrow().barriers()));
        assertTrue(
                DATABASE.as(CALUM, entities -> new People(entities).support(id)).isEmpty());
    }

    @Test
    void the_timeline_shows_the_newest_first() {
        var id = register(MHAIRI, "Isobel", "Line");
        DATABASE.as(MHAIRI, entities -> {
            new Timeline(entities, Clock.fixed(NOW, Clocks.CITY)).add(id, PersonEvent.PERSON_REGISTERED, null);
            return null;
        });
        DATABASE.as(MHAIRI, entities -> {
            new Timeline(entities, Clock.fixed(NOW.plusSeconds(60), Clocks.CITY))
                    .add(id, PersonEvent.PERSON_CLOSED, "moved");
            return null;
        });
        var lines = DATABASE.as(MHAIRI, entities -> new Timeline(entities, Clock.systemUTC()).list(id));
        assertEquals(
                List.of("PERSON_CLOSED", "PERSON_REGISTERED"),
                lines.stream().map(TimelineEntry::kind).toList());
        assertEquals("Coordinator", lines.get(0).actorName());
    }

    @Test
    void people_are_found_by_part_of_a_name_nickname_phone_or_reference() {
        var id = DATABASE.as(MHAIRI, entities -> {
            var person = Person.register(
                    Ids.next(),
                    MHAIRI.owner(),
                    new PersonDetails(
                            new Identity("Seònaid", "O'Neill-Łaski", null, "Jinty", null, null, Set.of("gd")),
                            new Contact(
                                    "+44 1224 555123",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    Communication.PHONE,
                                    false,
                                    null),
                            Need.NONE),
                    NOW,
                    null);
            new People(entities).add(person);
            return person.id();
        });
        var reference =
                DATABASE.as(MHAIRI, entities -> new People(entities).get(id).reference());
        for (var words : List.of(
                "seon",
                "jint",
                "oneil",
                "LASKI seonaid",
                "01224 555",
                "555123",
                reference,
                reference.toLowerCase(java.util.Locale.ROOT))) {
            assertEquals(List.of(id), found(MHAIRI, words), words);
            assertEquals(List.of(), found(CALUM, words), words);
        }
        for (var words : List.of("%", "_", "' OR 1=1", "🌻", "0999", "laski hamish")) {
            assertEquals(List.of(), found(MHAIRI, words), words);
        }
    }

    @Test
    void a_list_is_sorted_and_paged_at_the_server_and_counts_what_one_may_see() {
        var partner = coordinatorOf(newPartner());
        for (int i = 10; i < 40; i++) {
            register(partner, "Person", "Number" + i);
        }
        var last = page(partner, new PeopleQuery(null, PeopleQuery.Which.OPEN, PeopleQuery.Sort.NAME, true, 2));
        assertEquals(30, last.total());
        assertEquals(2, last.pages());
        assertEquals(
                List.of("Number14", "Number13", "Number12", "Number11", "Number10"),
                last.rows().stream().map(PersonRow::familyName).toList());
        for (var sort : PeopleQuery.Sort.values()) {
            for (var which : PeopleQuery.Which.values()) {
                assertEquals(
                        which == PeopleQuery.Which.CLOSED ? 0 : 25,
                        page(partner, new PeopleQuery("person", which, sort, false, 1))
                                .rows()
                                .size());
            }
        }
        assertEquals(
                2,
                page(partner, new PeopleQuery(null, PeopleQuery.Which.ALL, PeopleQuery.Sort.BORN, true, 99))
                        .page());
    }

    @Test
    void ten_thousand_people_are_searched_in_under_a_second() throws SQLException {
        var partner = newPartner();
        try (var owner = DATABASE.owner();
                var insert = owner.prepareStatement("INSERT INTO kith.person (id, version, partnership_id,"
                        + " owner_partner_id, reference, given_name, family_name, search_text, phone_digits,"
                        + " registered_at) VALUES (?, 1, ?, ?, ?, 'Isobel', ?, ?, ?, NOW())")) {
            owner.setAutoCommit(false);
            for (int i = 0; i < 10_000; i++) {
                insert.setString(1, Ids.next().toString());
                insert.setString(2, CITY.toString());
                insert.setString(3, partner.toString());
                insert.setString(4, Ids.reference('P'));
                insert.setString(5, "Name" + i);
                insert.setString(6, "isobel name" + i);
                insert.setString(7, "01224" + (100_000 + i));
                insert.addBatch();
            }
            insert.executeBatch();
            owner.commit();
        }
        var actor = coordinatorOf(partner);
        found(actor, "warm");
        for (var words : List.of("ame987", "isobel", "105555")) {
            long start = System.nanoTime();
            found(actor, words);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < 1000, words + " took " + millis + " ms");
        }
        long start = System.nanoTime();
        DATABASE.as(
                actor,
                entities -> new Likenesses(new PeopleSearch(entities).sketches())
                        .to(Sketch.of(Ids.next(), PersonDetails.named("Isobel", "Name77"))));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5000, "duplicates took " + millis + " ms");
    }

    @Test
    void a_person_reads_the_own_record_and_nobody_elses() {
        var isobel = register(MHAIRI, "Isobel", "Own");
        var other = register(MHAIRI, "Hamish", "Other");
        DATABASE.as(MHAIRI, entities -> {
            var people = new People(entities);
            people.add(Carer.of(
                    Ids.next(), people.get(isobel), new CarerDetails("Morag", "daughter", null, null, false, null)));
            return null;
        });
        var herself = new Actor(Ids.next(), "Isobel", Role.PERSON, CITY, HARBOUR, isobel, null);
        var own = DATABASE.as(herself, entities -> new OwnRecords(entities).of(isobel));
        assertEquals("Isobel", own.details().identity().givenName());
        assertEquals("Morag", own.carers().get(0).details().name());
        assertEquals(List.of(), DATABASE.as(herself, entities -> new OwnRecords(entities).looks(isobel)));
        assertThrows(NotFound.class, () -> DATABASE.as(herself, entities -> new OwnRecords(entities).of(other)));
        assertThrows(NotFound.class, () -> DATABASE.as(MHAIRI, entities -> new OwnRecords(entities).of(isobel)));
    }

    @Test
    void a_file_is_noted_once_however_often_it_is_sent() {
        var manager = new Actor(Ids.next(), "Manager", Role.PARTNER_MANAGER, CITY, newPartner(), null, null);
        var file = CsvFile.read("First name,Surname\nIsobel,Reid\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2; i++) {
            DATABASE.as(manager, entities -> {
                new ImportRuns(entities).note(Ids.next(), "PEOPLE", "people.csv", file, manager, NOW);
                return null;
            });
        }
        long noted = DATABASE.as(
                manager,
                entities -> entities.createQuery("SELECT COUNT(r) FROM ImportRun r", Long.class)
                        .getSingleResult());
        assertEquals(1, noted);
    }

    private static List<UUID> found(Actor actor, String words) {
        return page(actor, new PeopleQuery(words, PeopleQuery.Which.OPEN, PeopleQuery.Sort.NAME, false, 1))
                .rows()
                .stream()
                .map(PersonRow::id)
                .toList();
    }

    private static PeoplePage page(Actor actor, PeopleQuery query) {
        return DATABASE.as(actor, entities -> new PeopleSearch(entities).page(query));
    }

    private static UUID newPartner() {
        var partner = Ids.next();
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                            + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return partner;
    }

    static UUID register(Actor actor, String given, String family) {
        var person =
                Person.register(Ids.next(), actor.owner(), PersonDetails.named(given, family), NOW, actor.accountId());
        DATABASE.as(actor, entities -> {
            new People(entities).add(person);
            return null;
        });
        return person.id();
    }

    static Actor coordinatorOf(UUID partner) {
        return new Actor(Ids.next(), "Coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }
}
