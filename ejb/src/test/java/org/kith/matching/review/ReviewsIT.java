package org.kith.matching.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.owner;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.matching.EndReason;
import org.kith.matching.MatchEnded;
import org.kith.matching.MatchStarted;
import org.kith.matching.Matches;
import org.kith.visits.HamishVisitsIsobel;

/** Hamish visits Isobel: they are asked how it is, each alone, and their ending is seen through. */
class ReviewsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final LocalDate today = HamishVisitsIsobel.today();
    private final HamishVisitsIsobel story = new HamishVisitsIsobel(today.minusWeeks(5));
    private final UUID match = story.match;
    private final Actor mhairi = story.mhairi;
    private final Actor stranger = story.stranger;
    private final Actor volunteer = story.volunteer;
    private final Actor other = story.other;
    private final Actor person = story.person;

    @BeforeEach
    void hamish_met_isobel_five_weeks_ago() {
        as(mhairi, entities -> news(entities).heard(new MatchStarted(match)));
    }

    @Test
    void after_six_weeks_everybody_is_asked_and_nobody_reads_what_the_others_said() {
        var review = due(mhairi).get(0);
        assertEquals(today.plusWeeks(1), review.dueOn());
        assertEquals(List.of(), due(stranger));
        assertThrows(NotFound.class, () -> say(other, review.id(), false, 1));
        say(volunteer, review.id(), false, 4);
        say(person, review.id(), false, 5);
        say(person, review.id(), true, 3);
        assertSame(ReviewRule.HEARD_ONCE, broken(() -> say(volunteer, review.id(), false, 1)));
        assertEquals(List.of("true"), asked(volunteer));
        assertEquals(1L, count(volunteer, "MyReviewAnswer"));
        assertEquals(2L, count(person, "OwnReviewAnswer"));
        assertEquals(0L, count(person, "MyReviewAnswer"));
        assertEquals(
                List.of(Party.VOLUNTEER, Party.PERSON, Party.CARER),
                talk(review.id()).answers().stream()
                        .map(AnswerFacts::party)
                        .sorted(java.util.Comparator.comparing(
                                List.of(Party.VOLUNTEER, Party.PERSON, Party.CARER)::indexOf))
                        .toList());
    }

    @Test
    void whoever_was_heard_through_a_coordinator_is_not_heard_again() {
        var review = due(mhairi).get(0).id();
        as(mhairi, entities -> staff(entities).key(Ids.next(), review, Party.VOLUNTEER, new Said(4, GoesOn.YES, null)));
        assertSame(ReviewRule.HEARD_ONCE, broken(() -> say(volunteer, review, false, 1)));
        assertEquals(
                List.of(4),
                talk(review).answers().stream()
                        .map(answer -> answer.said().howItIs())
                        .toList());
    }

    @Test
    void a_review_is_held_when_somebody_was_heard_and_the_next_one_comes_in_half_a_year() {
        var review = due(mhairi).get(0).id();
        assertSame(ReviewRule.SOMEBODY_WAS_HEARD, broken(() -> hold(review, "All is well.")));
        var key = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            as(
                    mhairi,
                    entities -> staff(entities).key(key, review, Party.PERSON, new Said(5, GoesOn.YES, "She sings")));
        }
        assertTrue(talk(review).answers().get(0).keyed());
        hold(review, "All is well.");
        hold(review, "Twice.");
        assertEquals("All is well.", talk(review).facts().summary());
        var all = DATABASE.as(mhairi, entities -> staff(entities).of(match));
        assertEquals(2, all.size());
        assertEquals(today.minusWeeks(5).plusMonths(6), all.get(0).dueOn());
        assertEquals(List.of(), asked(volunteer), "what was held asks nobody");
    }

    @Test
    void when_the_person_died_somebody_rings_the_volunteer_and_open_reviews_are_called_off() throws SQLException {
        end(EndReason.DIED);
        var steps = DATABASE.as(mhairi, entities -> staff(entities).endings(50));
        assertEquals(EndingTask.RING_VOLUNTEER, steps.get(0).task());
        assertTrue(steps.stream().anyMatch(step -> step.task() == EndingTask.RING_VOLUNTEER_AGAIN));
        as(mhairi, entities -> staff(entities).done(steps.get(0).id(), "He would like to come to the funeral."));
        as(mhairi, entities -> staff(entities).done(steps.get(0).id(), "again"));
        assertEquals(
                "He would like to come to the funeral.",
                DATABASE.as(mhairi, entities -> staff(entities).endingOf(match))
                        .get(0)
                        .note());
        assertEquals(
                steps.size() - 1,
                DATABASE.as(mhairi, entities -> staff(entities).endings(50)).size());
        assertEquals(
                List.of(ReviewKind.ENDING),
                due(mhairi).stream().map(ReviewRow::kind).toList());
        assertEquals(List.of(), asked(volunteer), "nothing of an ended match");
        assertThrows(
                NotFound.class,
                () -> as(stranger, entities -> staff(entities).done(steps.get(1).id(), null)));
    }

    @Test
    void a_planned_ending_has_a_farewell_and_a_last_measure() throws SQLException {
        end(EndReason.PLANNED);
        assertTrue(DATABASE.as(mhairi, entities -> staff(entities).endingOf(match)).stream()
                .map(EndingStepFacts::task)
                .toList()
                .containsAll(List.of(EndingTask.FAREWELL, EndingTask.LAST_MEASURE, EndingTask.THANK_VOLUNTEER)));
    }

    private void end(EndReason reason) throws SQLException {
        owner(
                "UPDATE kith.befriending_match SET ended_on = UTC_DATE(), end_reason = ? WHERE id = ?",
                reason.name(),
                match);
        as(mhairi, entities -> news(entities).heard(new MatchEnded(match)));
    }

    private List<ReviewRow> due(Actor actor) {
        return DATABASE.as(actor, entities -> staff(entities).due(50));
    }

    private ReviewTalk talk(UUID review) {
        return DATABASE.as(mhairi, entities -> staff(entities).review(review));
    }

    private void hold(UUID review, String agreed) {
        as(mhairi, entities -> staff(entities).hold(review, agreed));
    }

    private static List<String> asked(Actor actor) {
        return DATABASE.as(actor, entities -> hearing(entities).asked()).stream()
                .map(asking -> Boolean.toString(asking.answered()))
                .toList();
    }

    private static void say(Actor actor, UUID review, boolean carer, int how) {
        as(actor, entities -> hearing(entities).say(Ids.next(), review, carer, new Said(how, GoesOn.YES, "words")));
    }

    private static Object broken(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(RuleBroken.class, work).rule();
    }

    private static long count(Actor actor, String entity) {
        return DATABASE.as(
                actor,
                entities -> entities.createQuery("SELECT COUNT(a) FROM " + entity + " a", Long.class)
                        .getSingleResult());
    }

    private static void as(Actor actor, Consumer<EntityManager> work) {
        DATABASE.as(actor, entities -> {
            work.accept(entities);
            return null;
        });
    }

    private static Reviewing staff(EntityManager entities) {
        return new Reviewing(entities, new Matches(entities), clock());
    }

    private static BeingHeard hearing(EntityManager entities) {
        return new BeingHeard(entities, clock());
    }

    private static ReviewNews news(EntityManager entities) {
        return new ReviewNews(entities, new Matches(entities), clock());
    }

    private static Clock clock() {
        return Clock.fixed(Instant.now(), Clocks.CITY);
    }
}
