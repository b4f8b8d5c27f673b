package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.Secrets;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;

/** A new measure is a file; a licensed one waits for its licence; the person answers what was sent, once. */
class InstrumentsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.tickSeconds(Clocks.CITY);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final UUID CITY = Ids.next();
    private static final UUID OTHER_CITY = Ids.next();
    private static final UUID LANTERN = Ids.next();
    private static final Actor AILSA =
            new Actor(Ids.next(), "ailsa", Role.PARTNERSHIP_ADMINISTRATOR, CITY, null, null, null);
    private static final Actor BRUCE =
            new Actor(Ids.next(), "bruce", Role.PARTNERSHIP_ADMINISTRATOR, OTHER_CITY, null, null, null);
    private static final Actor MHAIRI = new Actor(Ids.next(), "mhairi", Role.COORDINATOR, CITY, LANTERN, null, null);

    // Nobody's instrument: made for this test.
    private static final String KETTLE = """
        {"code": "KETTLE", "version": %d, "title": "How often the kettle is on for two", "algorithm": "sum",
         "direction": "HIGHER_BETTER", "wordingStatus": "SHIP_ATTRIBUTED", "licence": "Ours", "citation": "Ours",
         "items": [{"id": "a", "wording": "Did you share a pot of tea?"}, {"id": "b", "wording": "Did you laugh?"}],
         "options": [{"code": "0", "label": "No", "value": 0}, {"code": "1", "label": "Yes", "value": 1}],
         "scales": [{"id": "tea", "title": "Tea", "min": 0, "max": 2, "missingAllowed": 1,
                     "bands": [{"label": "kettle off", "upTo": 0}, {"label": "kettle on – very"}]}],
         "mainScale": "tea"}
        """;

    @BeforeAll
    static void two_cities() throws SQLException {
        for (var city : List.of(CITY, OTHER_CITY)) {
            run("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        }
        run(
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on, takes_referrals)"
                        + " VALUES (?, 1, ?, 'Lantern of the kettle', 'x', '2020-01-01', 1)",
                LANTERN,
                CITY);
    }

    @Test
    void an_invented_instrument_needs_no_code() {
        var id = Ids.next();
        var file = KETTLE.formatted(1);
        as(AILSA, e -> defining(e).enter(id, file));
        assertEquals(id, as(AILSA, e -> defining(e).enter(id, file)), "again changes nothing");
        var kettle = as(MHAIRI, e -> new Definitions(e).catalogue().get("KETTLE"));
        assertTrue(kettle.isReadyToUse());
        var person = person();
        var asked = Ids.next();
        as(MHAIRI, e -> {
            var said = new NewMeasure(
                    "KETTLE",
                    TimePoint.BASELINE,
                    TODAY,
                    AdministrationMode.PROXY,
                    AskedBy.FAMILY,
                    Map.of("a", "1", "b", "x"));
            new Administrations(e).add(Administration.of(asked, MHAIRI.owner(), person, kettle, said, CLOCK), kettle);
            return asked;
        });
        var scores =
                as(MHAIRI, e -> new Administrations(e).scores(List.of(asked)).get(asked));
        assertEquals(List.of(new Score("tea", new BigDecimal("1.00"), "kettle on – very")), scores);
        assertTrue(as(BRUCE, e -> new Definitions(e).catalogue().find("KETTLE")).isEmpty(), "another city's");

        assertBreaks(
                OutcomeRule.DEFINITION_VERSION_IS_NEW,
                () -> as(AILSA, e -> defining(e).enter(Ids.next(), file)));
        as(AILSA, e -> defining(e).enter(Ids.next(), KETTLE.formatted(2)));
        as(MHAIRI, e -> {
            var catalogue = new Definitions(e).catalogue();
            assertEquals(2, catalogue.get("KETTLE").version());
            return assertEqualsOnce(
                    1, new Administrations(e).get(asked).definition(catalogue).version());
        });
    }

    @Test
    void what_was_entered_cannot_be_changed_and_a_withdrawn_one_is_asked_no_more() {
        var id = Ids.next();
        as(AILSA, e -> defining(e).enter(id, KETTLE.formatted(1).replace("KETTLE", "TEAPOT")));
        assertThrows(SQLException.class, () -> {
            try (var app = DATABASE.as("app", AILSA);
                    var change = app.createStatement()) {
                change.executeUpdate("UPDATE kith_app.adm_instrument_definition SET definition = '{}'");
            }
        });
        as(AILSA, e -> {
            defining(e).withdraw(id);
            return id;
        });
        assertTrue(
                as(MHAIRI, e -> new Definitions(e).catalogue().find("TEAPOT")).isEmpty());
        assertNotNull(as(MHAIRI, e -> new Definitions(e).catalogue().get("TEAPOT", 1)));
        assertBreaks(
                OutcomeRule.DEFINITION_IS_CURRENT,
                () -> as(AILSA, e -> {
                    defining(e).withdraw(id);
                    return id;
                }));
    }

    @Test
    void a_licensed_instrument_waits_for_its_licence_and_its_wording() {
        assertFalse(Instruments.get("LSNS6").isReadyToUse());
        var wording = new HashMap<String, String>();
        Instruments.get("LSNS6").items().forEach(item -> wording.put(item.id(), "Question " + item.id()));
        assertBreaks(
                OutcomeRule.LICENCE_IS_NAMED,
                () -> as(AILSA, e -> defining(e).license(Ids.next(), "LSNS6", " ", wording)));
        assertBreaks(
                OutcomeRule.WORDING_IS_COMPLETE,
                () -> as(AILSA, e -> defining(e).license(Ids.next(), "LSNS6", "BC-2026-7", Map.of())));
        as(AILSA, e -> defining(e).license(Ids.next(), "LSNS6", "BC-2026-7", wording));
        var licensed = as(MHAIRI, e -> new Definitions(e).catalogue().get("LSNS6"));
        assertTrue(licensed.isReadyToUse());
        assertEquals("BC-2026-7", licensed.licenceReference());
        assertEquals(2, licensed.version());
        assertEquals(
                Scoring.score(Instruments.get("LSNS6"), Answers.read(Instruments.get("LSNS6"), "3,2,2,2,1,1")),
                Scoring.score(licensed, Answers.read(licensed, "3,2,2,2,1,1")));
        var rows = as(AILSA, e -> defining(e).definitions()).stream()
                .filter(row -> row.code().equals("LSNS6"))
                .map(DefinitionRow::state)
                .toList();
        assertEquals(List.of(DefinitionRow.State.IN_USE, DefinitionRow.State.EARLIER), rows);
    }

    @Test
    void a_file_that_could_not_be_scored_is_refused_with_a_sentence() {
        for (var wrong : List.of(
                "tea",
                "[]",
                KETTLE.formatted(1).replace("\"sum\"", "\"magic\""),
                KETTLE.formatted(1).replace("\"0\", \"label\"", "\"d\", \"label\""),
                KETTLE.formatted(1).replace("KETTLE", "kettle'; --"),
                KETTLE.formatted(0))) {
            var broken = assertThrows(
                    RuleBroken.class, () -> as(AILSA, e -> defining(e).enter(Ids.next(), wrong)));
            assertEquals(OutcomeRule.DEFINITION_IS_READABLE, broken.rule(), wrong);
            assertFalse(broken.arguments().get(0).toString().isBlank());
        }
        assertThrows(
                PersistenceException.class, () -> as(MHAIRI, e -> defining(e).enter(Ids.next(), KETTLE.formatted(9))));
    }

    @Test
    void the_person_answers_what_was_sent_once_and_sees_only_that() throws SQLException {
        var isobel = person();
        var hamish = person();
        var sent = Ids.next();
        var secret = Secrets.next();
        as(MHAIRI, e -> new SendingQuestions(e, CLOCK).send(sent, isobel, TimePoint.BASELINE, secret));
        try (var auth = DATABASE.owner();
                var row = auth.createStatement()
                        .executeQuery("SELECT person_id FROM kith_auth.measure_link WHERE token_hash = '"
                                + Secrets.hash(secret) + "'")) {
            assertTrue(row.next());
            assertEquals(isobel.toString(), row.getString(1));
        }
        var alone = self(isobel);
        assertTrue(
                as(self(hamish), e -> new AnsweringQuestions(e, CLOCK).open()).isEmpty());
        assertThrows(NotFound.class, () -> answer(self(hamish), sent, Map.of()));
        assertEquals(
                Measuring.CORE,
                as(alone, e -> new AnsweringQuestions(e, CLOCK).open()).get(0).instruments().stream()
                        .map(Instrument::code)
                        .toList());
        var said = Map.of(
                "UCLA3", Map.of("1", "2", "2", "d", "3", "1"),
                "ONSLON1", Map.of("1", "3"),
                "ONS4", Map.of("satisfaction", "7"));
        answer(alone, sent, said);
        answer(alone, sent, said);
        var kept = as(MHAIRI, e -> new Administrations(e).of(isobel));
        assertEquals(3, kept.size());
        assertTrue(kept.stream().allMatch(a -> a.mode() == AdministrationMode.SELF && a.askedBy() == AskedBy.NOBODY));
        var ons4 = kept.stream()
                .filter(a -> a.instrument().equals("ONS4"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                4,
                as(MHAIRI, e -> new Administrations(e).scores(List.of(ons4.id())))
                        .get(ons4.id())
                        .size());
        assertTrue(as(alone, e -> new AnsweringQuestions(e, CLOCK).open()).isEmpty());
        assertEquals(
                List.of(SentRow.State.ANSWERED),
                as(MHAIRI, e -> new SendingQuestions(e, CLOCK).sent(isobel)).stream()
                        .map(SentRow::state)
                        .toList());
    }

    @Test
    void questions_taken_back_open_nothing() {
        var isobel = person();
        var sent = Ids.next();
        as(MHAIRI, e -> new SendingQuestions(e, CLOCK).send(sent, isobel, TimePoint.BASELINE, Secrets.next()));
        as(MHAIRI, e -> {
            new SendingQuestions(e, CLOCK).takeBack(sent);
            return sent;
        });
        assertThrows(NotFound.class, () -> answer(self(isobel), sent, Map.of()));
    }

    @Test
    void whoever_fills_it_in_alone_is_asked_by_nobody() {
        var ucla = Instruments.get("UCLA3");
        for (var mode : AdministrationMode.values()) {
            for (var by : AskedBy.values()) {
                Executable work = () -> Administration.of(
                        Ids.next(),
                        MHAIRI.owner(),
                        Ids.next(),
                        ucla,
                        new NewMeasure("UCLA3", TimePoint.BASELINE, TODAY, mode, by, Map.of()),
                        CLOCK);
                if ((mode == AdministrationMode.SELF) == (by == AskedBy.NOBODY)) {
                    org.junit.jupiter.api.Assertions.assertDoesNotThrow(work);
                } else {
                    assertBreaks(OutcomeRule.ASKED_BY_FITS_HOW, work);
                }
            }
        }
    }

    private static void answer(Actor person, UUID sent, Map<String, Map<String, String>> said) {
        as(person, e -> {
            new AnsweringQuestions(e, CLOCK).answer(sent, said);
            return sent;
        });
    }

    private static Actor self(UUID person) {
        return new Actor(null, "", Role.PERSON, CITY, LANTERN, person, null);
    }

    private static boolean assertEqualsOnce(int expected, int found) {
        assertEquals(expected, found);
        return true;
    }

    private static DefiningInstruments defining(EntityManager entities) {
        return new DefiningInstruments(entities, CLOCK);
    }

    private static UUID person() {
        var id = Ids.next();
        return DATABASE.as(MHAIRI, entities -> {
            new People(entities)
                    .add(Person.register(
                            id, MHAIRI.owner(), PersonDetails.named("Isobel", "Reid"), CLOCK.instant(), null));
            return id;
        });
    }

    private static <T> T as(Actor actor, Function<EntityManager, T> work) {
        return DATABASE.as(actor, work);
    }

    private static void assertBreaks(OutcomeRule rule, Executable work) {
        @Nullable RuleBroken broken = assertThrows(RuleBroken.class, work);
        assertEquals(rule, broken.rule());
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
