package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
