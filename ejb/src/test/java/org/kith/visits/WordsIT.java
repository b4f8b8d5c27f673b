package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.seen;
import static org.kith.visits.HamishVisitsIsobel.today;
import static org.kith.visits.VisitOutcome.DID_NOT_HAPPEN;
import static org.kith.visits.VisitOutcome.HAPPENED;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.safeguarding.CountingTheDay;

/** What Hamish's phone sends, late, twice, or beside what Isobel said; and what Mhairi decides about it. */
class WordsIT {
    private static final String OUTCOME = "SELECT outcome FROM kith.visit WHERE id = ?";
    private static final Clock CLOCK = Clock.tickSeconds(Clocks.CITY);
    private HamishVisitsIsobel pair;
    private UUID visit;

    @BeforeEach
    void a_visit_today() throws SQLException {
        pair = new HamishVisitsIsobel();
        visit = pair.planned(today());
    }

    @Test
    void a_word_sent_again_answers_the_same_and_never_undoes_a_correction() throws SQLException {
        var id = Ids.next();
        assertEquals(WordStanding.TAKEN, send(id, HAPPENED, Duration.ZERO));
        DATABASE.as(
                pair.mhairi,
                entities ->
                        new Visits(entities).get(visit).report(pair.report(Ids.next(), DID_NOT_HAPPEN, pair.mhairi)));
        assertEquals(WordStanding.TAKEN, send(id, HAPPENED, Duration.ZERO));
        assertEquals("DID_NOT_HAPPEN", seen(OUTCOME, visit));
        assertEquals("1", seen("SELECT COUNT(*) FROM kith.visit_word WHERE visit_id = ?", visit));
        assertTrue(waiting().isEmpty());
    }

    @Test
    void what_was_told_in_time_stands_however_late_it_arrives() throws SQLException {
        visit = pair.planned(today().minusDays(5));
        assertEquals(WordStanding.TAKEN, send(Ids.next(), HAPPENED, Duration.ofDays(4)));
        assertEquals("HAPPENED", seen(OUTCOME, visit));
        visit = pair.planned(today().minusDays(6));
        assertEquals(WordStanding.KEPT, send(Ids.next(), HAPPENED, Duration.ofHours(1)));
        assertNull(seen(OUTCOME, visit));
        assertEquals(VisitRule.REPORT_IS_WITHIN_48_HOURS, waiting().get(0).because());
        var counts = DATABASE.as(pair.mhairi, entities -> new CountingTheDay(entities, CLOCK).counts());
        assertEquals(List.of(1L, 1L), List.of(counts.overdueVisits(), counts.accounts()));
    }

    @Test
    void two_accounts_are_both_kept_and_the_coordinator_decides() throws SQLException {
        say(DID_NOT_HAPPEN);
        assertEquals(WordStanding.KEPT, send(Ids.next(), HAPPENED, Duration.ZERO));
        assertEquals("DID_NOT_HAPPEN", seen(OUTCOME, visit));
        var row = waiting().get(0);
        assertEquals(DID_NOT_HAPPEN, row.stands());
        assertEquals(HAPPENED, row.said());
        assertEquals("We sang.", row.note());
        DATABASE.as(pair.mhairi, entities -> {
            new DecidingWords(entities, CLOCK).accept(row.id());
            return row;
        });
        assertEquals("HAPPENED", seen(OUTCOME, visit));
        assertEquals("We sang.", seen("SELECT note FROM kith.visit_note WHERE visit_id = ?", visit));
        assertTrue(waiting().isEmpty());
        assertEquals("2", seen("SELECT COUNT(*) FROM kith.visit_word WHERE visit_id = ?", visit));
    }

    @Test
    void the_person_disputes_a_visit_and_nothing_is_written_over() throws SQLException {
        send(Ids.next(), HAPPENED, Duration.ZERO);
        assertEquals(WordStanding.KEPT, say(DID_NOT_HAPPEN));
        assertEquals("HAPPENED", seen(OUTCOME, visit));
        var row = waiting().get(0);
        assertEquals(ReportedVia.PERSON, row.saidVia());
        DATABASE.as(pair.mhairi, entities -> {
            new DecidingWords(entities, CLOCK).leave(row.id());
            return row;
        });
        assertEquals("HAPPENED", seen(OUTCOME, visit));
        assertTrue(waiting().isEmpty());
    }

    @Test
    void who_says_the_same_agrees_and_nobody_has_to_decide() {
        say(HAPPENED);
        assertEquals(WordStanding.TAKEN, send(Ids.next(), HAPPENED, Duration.ZERO));
        assertTrue(waiting().isEmpty());
    }

    @Test
    void what_was_told_before_the_match_ended_is_kept_and_shows_nothing_of_the_match() throws SQLException {
        owner("UPDATE kith.befriending_match SET ended_on = UTC_DATE() WHERE id = ?", pair.match);
        assertThrows(NotFound.class, () -> DATABASE.as(pair.volunteer, entities -> new MyVisits(entities).get(visit)));
        assertEquals(WordStanding.KEPT, send(Ids.next(), HAPPENED, Duration.ofHours(3)));
        assertEquals(VisitRule.MATCH_IS_UNDER_WAY, waiting().get(0).because());
        assertNull(seen(OUTCOME, visit));
    }

    @Test
    void what_is_told_afterwards_goes_where_the_word_went() throws SQLException {
        send(Ids.next(), HAPPENED, Duration.ZERO);
        var note = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            more(note, 75, 5, "Bowls again.");
        }
        assertEquals("75", seen("SELECT minutes FROM kith.visit WHERE id = ?", visit));
        assertEquals("1", seen("SELECT COUNT(*) FROM kith.visit_note WHERE id = ?", note));
        owner("UPDATE kith.befriending_match SET ended_on = UTC_DATE() WHERE id = ?", pair.match);
        assertEquals(WordStanding.KEPT, more(Ids.next(), null, null, "She gave me a plant."));
        assertEquals("She gave me a plant.", waiting().get(0).note());
    }

    @Test
    void a_stranger_cannot_speak_of_the_visit_nor_use_anothers_id() throws SQLException {
        var other = new Actor(Ids.next(), "Una", Role.VOLUNTEER, pair.city, pair.harbour, null, Ids.next());
        assertThrows(NotFound.class, () -> sendAs(other, Ids.next(), HAPPENED, Duration.ZERO));
        var id = Ids.next();
        send(id, HAPPENED, Duration.ZERO);
        assertThrows(RuntimeException.class, () -> sendAs(other, id, DID_NOT_HAPPEN, Duration.ZERO));
        assertEquals("HAPPENED", seen(OUTCOME, visit));
        assertNotEquals("2", seen("SELECT COUNT(*) FROM kith.visit_word WHERE visit_id = ?", visit));
    }

    private WordStanding send(UUID id, VisitOutcome outcome, Duration ago) {
        return sendAs(pair.volunteer, id, outcome, ago);
    }

    private WordStanding sendAs(Actor actor, UUID id, VisitOutcome outcome, Duration ago) {
        var reason = outcome == HAPPENED ? null : MissedReason.OTHER;
        return DATABASE.as(
                actor,
                entities -> new TakingWords(new MyVisits(entities), new MyWords(entities), CLOCK)
                        .take(new SaidOfVisit(id, visit, outcome, reason, 60, 4, "We sang.", ago)));
    }

    private WordStanding more(UUID id, @Nullable Integer minutes, @Nullable Integer went, String note) {
        return DATABASE.as(
                pair.volunteer,
                entities -> new TakingWords(new MyVisits(entities), new MyWords(entities), CLOCK)
                        .tellMore(visit, id, minutes, went, note));
    }

    private WordStanding say(VisitOutcome outcome) {
        return DATABASE.as(pair.person, entities -> {
            var telling = new TellingOfVisits(new OwnVisits(entities), CLOCK);
            return outcome == HAPPENED ? telling.happened(visit, Ids.next()) : telling.didNotHappen(visit, Ids.next());
        });
    }

    private List<WordRow> waiting() {
        return DATABASE.as(pair.mhairi, entities -> new DecidingWords(entities, CLOCK).waiting());
    }
}
