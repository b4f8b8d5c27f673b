package org.kith.matching.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Secrets;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.Answer;
import org.kith.matching.EndReason;
import org.kith.matching.MatchRule;
import org.kith.matching.Matches;
import org.kith.matching.Proposals;
import org.kith.matching.Reply;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;
import org.kith.people.Timeline;
import org.kith.volunteering.Clearance;

/** Both sides of a proposal asked by a code: who sees what, who can answer what, and until when. */
class AskingIT extends AskingSteps {
    private static final Instant NOW = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    private static final List<String> SECRETS = List.of(
            "Zebedee",
            "Quillfeather",
            "Zebbie",
            "01632 960991",
            "zebedee@example.org",
            "7 Nowhere Wynd",
            "AB10 7ZZ",
            "1941-03-09",
            "Grumbleton",
            "Octavius",
            "Occy",
            "01632 960992",
            "occy@example.org",
            "9 Elsewhere Row",
            "AB10 9ZZ",
            "1977-12-01",
            "My brother Octavius");

    private final Actor mhairi = coordinatorOf(Ids.next());
    private final UUID hamish = Proposals.volunteer(mhairi, 1);
    private final UUID match = Proposals.propose(mhairi, hamish);

    @BeforeAll
    static void a_city() throws SQLException {
        run("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'A', 'Asked', NULL, NOW())");
    }

    @Test
    void each_side_reads_about_the_other_and_nothing_that_says_who_it_is() throws SQLException {
        identify();
        for (var side : Side.values()) {
            var actor = ask(side);
            var page = as(actor, entities -> answering(entities, NOW).open());
            assertEquals(side, page.side());
            assertEquals("AB10", page.other().area());
            assertTrue(page.other().interests().contains("bowls"), page.toString());
            var bytes = page + " " + everythingShownTo(actor) + " "
                    + as(mhairi, entities -> askingBoth(entities, NOW).toldTo(match, side));
            SECRETS.forEach(secret -> assertFalse(bytes.contains(secret), side + " sees " + secret));
        }
    }

    @Test
    void free_words_among_the_interests_are_not_told_on() throws SQLException {
        run("UPDATE kith.volunteer SET interests = 'bowls,Quillfeather' WHERE id = '" + hamish + "'");
        var page = as(ask(Side.PERSON), entities -> answering(entities, NOW).open());
        assertEquals(java.util.Set.of("bowls"), page.other().interests());
    }

    @Test
    void the_page_says_the_same_as_the_letter_and_the_telephone() {
        for (var side : Side.values()) {
            var page = as(ask(side), entities -> answering(entities, NOW).open());
            assertEquals(as(mhairi, entities -> askingBoth(entities, NOW).toldTo(match, side)), page.other());
        }
    }

    @Test
    void both_say_yes_may_change_their_mind_for_a_day_and_are_then_introduced_by_name() throws SQLException {
        var person = ask(Side.PERSON);
        var volunteer = ask(Side.VOLUNTEER);
        answer(person, Reply.of(Answer.YES), NOW);
        answer(volunteer, Reply.of(Answer.YES), NOW.plusSeconds(60));
        var until = NOW.plusSeconds(60).plus(Duration.ofHours(24));
        var cooling = page(person, NOW.plusSeconds(120));
        assertEquals(until, cooling.coolingUntil());
        assertFalse(cooling.settled());
        assertNull(cooling.firstName());
        assertBreaks(MatchRule.COOLING_OFF_IS_OVER, () -> introduce(null, until.minusSeconds(1)));
        assertTrue(page(person, until).settled());
        assertBreaks(MatchRule.ANSWER_CAN_STILL_CHANGE, () -> answer(person, Reply.of(Answer.NO), until));
        introduce(null, until);
        assertEquals("Hamish", page(person, until).firstName());
        assertEquals("Isobel", page(volunteer, until).firstName());
        assertBreaks(MatchRule.ANSWER_CAN_STILL_CHANGE, () -> answer(person, Reply.of(Answer.NO), until));
    }

    @Test
    void a_yes_is_taken_back_while_there_is_time_and_the_place_is_free_again() {
        var person = ask(Side.PERSON);
        var volunteer = ask(Side.VOLUNTEER);
        answer(person, Reply.of(Answer.YES), NOW);
        answer(volunteer, Reply.of(Answer.YES), NOW);
        answer(person, new Reply(Answer.NO, WhyNot.NOT_WELL_ENOUGH, "After all"), NOW.plusSeconds(9));
        var read = as(mhairi, entities -> new Matches(entities).get(match));
        assertEquals(EndReason.NOT_AGREED, read.endReason());
        assertEquals(WhyNot.NOT_WELL_ENOUGH, read.answers().personWhyNot());
        assertTrue(told().contains("MATCH_PERSON_TOOK_BACK by answer page"), told().toString());
        var over = page(volunteer, NOW.plusSeconds(10));
        assertFalse(over.open());
        assertNull(over.other().area(), "nothing of the other side is left");
        Proposals.propose(mhairi, hamish);
    }

    @Test
    void both_may_meet_sooner_when_they_asked_for_it_and_that_is_written_down() {
        answer(ask(Side.PERSON), Reply.of(Answer.YES), NOW);
        answer(ask(Side.VOLUNTEER), Reply.of(Answer.YES), NOW);
        introduce("Both asked for it on the telephone", NOW);
        assertEquals(
                "Both asked for it on the telephone",
                as(mhairi, entities -> new Matches(entities).get(match)).soonerWhy());
    }

    @Test
    void tell_me_more_is_no_answer_yet_and_every_step_stands_on_the_timeline_with_who_it_was() {
        var person = ask(Side.PERSON);
        page(person, NOW);
        page(person, NOW);
        answer(person, new Reply(Answer.MORE, null, "Does he smoke?"), NOW);
        answer(person, Reply.of(Answer.YES), NOW);
        assertEquals(
                List.of(
                        "MATCH_ASKING_OPENED by answer page",
                        "MATCH_PERSON_ASKED by coordinator",
                        "MATCH_PERSON_ASKED_MORE by answer page",
                        "MATCH_PERSON_SAID_YES by answer page"),
                told().stream().sorted().toList());
    }

    @Test
    void the_reasons_of_one_side_are_not_those_of_the_other_and_nobody_has_to_give_one() {
        assertBreaks(
                MatchRule.REASON_IS_OF_THIS_SIDE,
                () -> answer(ask(Side.PERSON), new Reply(Answer.NO, WhyNot.TOO_FAR, null), NOW));
        answer(ask(Side.VOLUNTEER), Reply.of(Answer.NO), NOW);
        assertEquals(
                WhyNot.RATHER_NOT_SAY,
                as(mhairi, entities -> new Matches(entities).get(match))
                        .answers()
                        .volunteerWhyNot());
    }

    @Test
    void a_code_that_is_over_taken_back_or_replaced_opens_nothing() throws SQLException {
        var first = ask(Side.PERSON);
        var second = ask(Side.PERSON);
        assertThrows(NotFound.class, () -> page(first, NOW));
        assertThrows(NotFound.class, () -> answer(first, Reply.of(Answer.YES), NOW));
        page(second, NOW);
        as(mhairi, entities -> {
            askingBoth(entities, NOW).revoke(second.account());
            return null;
        });
        assertThrows(NotFound.class, () -> page(second, NOW));
        var third = ask(Side.PERSON);
        run("UPDATE kith.asking SET expires_at = UTC_TIMESTAMP() - INTERVAL 1 MINUTE WHERE id = '" + third.account()
                + "'");
        assertThrows(NotFound.class, () -> page(third, NOW));
    }

    @Test
    void a_code_is_kept_as_a_hash_only_and_made_once() throws SQLException {
        var id = Ids.next();
        var code = Secrets.nextCode();
        for (int i = 0; i < 2; i++) {
            as(mhairi, entities -> {
                askingBoth(entities, NOW).ask(id, match, Side.PERSON, Way.LETTER, code);
                return null;
            });
        }
        assertTrue(code.matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}"), code);
        assertEquals(
                1,
                as(mhairi, entities -> askingBoth(entities, NOW).askings(match)).size());
        try (var connection = DATABASE.owner();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM kith_auth.asking WHERE code_hash = ?")) {
            query.setString(1, Secrets.hash(Secrets.plainCode(code.toLowerCase() + " ")));
            try (var row = query.executeQuery()) {
                row.next();
                assertEquals(1, row.getInt(1));
            }
        }
    }

    @Test
    void whoever_has_a_code_can_write_the_own_answer_and_nothing_else() throws SQLException {
        var person = ask(Side.PERSON);
        var other = ask(Side.VOLUNTEER);
        var foreign = Proposals.propose(mhairi, Proposals.volunteer(mhairi, 1));
        try (var connection = DATABASE.as("app", person);
                var another = DATABASE.as("app", other)) {
            assertNotNull(another);
            assertEquals(0, changed(connection, "UPDATE asked_volunteer_answer SET answer = 'YES'"));
            assertEquals(
                    0,
                    changed(connection, "UPDATE asked_person_answer SET answer = 'YES' WHERE id = '" + foreign + "'"));
            assertEquals(1, changed(connection, "UPDATE asked_person_answer SET answer = 'MORE'"));
            for (var refused : List.of(
                    "UPDATE befriending_match SET person_answer = 'YES'",
                    "UPDATE asking SET revoked_at = NULL",
                    "UPDATE my_answer SET volunteer_answer = 'YES'",
                    "UPDATE job_proposal SET alarmed_at = NULL")) {
                assertEquals(0, changed(connection, refused), refused);
            }
        }
    }

    @Test
    void another_partner_neither_sees_nor_makes_nor_takes_back_a_code() {
        var calum = coordinatorOf(Ids.next());
        var mine = ask(Side.PERSON).account();
        assertEquals(List.of(), as(calum, entities -> askingBoth(entities, NOW).askings(match)));
        assertThrows(
                NotFound.class,
                () -> as(calum, entities -> {
                    askingBoth(entities, NOW).revoke(mine);
                    return null;
                }));
        assertThrows(
                NotFound.class,
                () -> as(calum, entities -> {
                    askingBoth(entities, NOW).ask(Ids.next(), match, Side.PERSON, Way.LINK, Secrets.nextCode());
                    return null;
                }));
    }

    @Test
    void a_proposal_with_which_nothing_goes_on_raises_an_alarm_once_a_week() throws SQLException {
        var job = Actor.jobOf(CITY);
        var later = NOW.plus(Duration.ofDays(8));
        run("UPDATE kith.befriending_match SET proposed_at = '"
                + LocalDateTime.ofInstant(NOW, ZoneOffset.UTC).withNano(0) + "' WHERE id = '" + match + "'");
        as(job, entities -> watching(entities, NOW.plus(Duration.ofDays(6))).raise());
        assertFalse(told().contains("MATCH_STALLED by Kith"), told().toString());
        as(job, entities -> watching(entities, later).raise());
        as(job, entities -> watching(entities, later.plus(Duration.ofDays(1))).raise());
        assertEquals(1, told().stream().filter("MATCH_STALLED by Kith"::equals).count());
        as(job, entities -> watching(entities, later.plus(Duration.ofDays(8))).raise());
        assertEquals(2, told().stream().filter("MATCH_STALLED by Kith"::equals).count());
    }

    private Actor ask(Side side) {
        var id = Ids.next();
        as(mhairi, entities -> {
            askingBoth(entities, NOW).ask(id, match, side, Way.LINK, Secrets.nextCode());
            return null;
        });
        return Actor.asked(id, CITY, mhairi.owner().partnerId());
    }

    private void introduce(String sooner, Instant now) {
        as(mhairi, entities -> {
            var day = now.atZone(ZoneOffset.UTC).toLocalDate();
            new Matches(entities)
                    .claim(match)
                    .introduce(day, new Clearance(null, List.of()), null, sooner, mhairi, now);
            return null;
        });
    }

    private List<String> told() {
        return as(mhairi, entities -> new Timeline(entities, Clock.systemUTC()).list(match)).stream()
                .map(line -> line.kind() + " by " + line.actorName())
                .toList();
    }

    /** Everything that names, reaches or dates the two, under words that stand nowhere else. */
    private void identify() throws SQLException {
        run("UPDATE kith.person p JOIN kith.befriending_match m ON m.person_id = p.id SET p.given_name = 'Zebedee',"
                + " p.family_name = 'Quillfeather', p.preferred_name = 'Zebbie', p.phone = '01632 960991',"
                + " p.email = 'zebedee@example.org', p.address_line1 = '7 Nowhere Wynd', p.postcode = 'AB10 7ZZ',"
                + " p.date_of_birth = '1941-03-09', p.brings = 'My brother Octavius' WHERE m.id = '" + match + "'");
        run("UPDATE kith.volunteer SET given_name = 'Octavius', family_name = 'Grumbleton', preferred_name = 'Occy',"
                + " phone = '01632 960992', email = 'occy@example.org', address_line1 = '9 Elsewhere Row',"
                + " postcode = 'AB10 9ZZ', outward_code = 'AB10', date_of_birth = '1977-12-01',"
                + " about = 'My brother Octavius' WHERE id = '" + hamish + "'");
    }
}
