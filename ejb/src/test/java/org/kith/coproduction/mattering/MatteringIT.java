package org.kith.coproduction.mattering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.IsobelAtHarbour;

/** Isobel wants to get to the bowling club again. */
class MatteringIT extends IsobelAtHarbour {
    private final UUID bowls = Ids.next();
    private final LocalDate today = LocalDate.now(Clocks.CITY);

    @BeforeEach
    void isobel_wants_something() throws SQLException {
        for (int twice = 0; twice < 2; twice++) {
            as(mhairi, entities -> mattering(entities).want(isobel, bowls, wanted("The bowling club again")));
        }
    }

    @Test
    void what_the_person_brings_stands_first() {
        as(
                mhairi,
                entities -> mattering(entities)
                        .bring(bowls, Ids.next(), new NewPart(Stakeholder.VOLUNTEER, "A car", "Drives there", today)));
        var parts = outcome().parts();
        assertEquals(
                List.of("I know the rules and can teach them", "A car"),
                parts.stream().map(PartFacts::brings).toList());
        for (int twice = 0; twice < 2; twice++) {
            as(mhairi, entities -> mattering(entities).did(parts.get(1).id()));
        }
        assertNotNull(outcome().parts().get(1).doneOn());
    }

    @Test
    void coming_back_to_it_keeps_every_word() {
        var review = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            as(
                    mhairi,
                    entities -> mattering(entities)
                            .lookBack(bowls, review, new NewReview(OutcomeStatus.WORKING, "I went once.", null)));
        }
        var outcome = outcome();
        assertEquals(OutcomeStatus.WORKING, outcome.status());
        assertEquals(1, outcome.looks().size());
        assertEquals("I went once.", outcome.looks().get(0).words());
        assertEquals(today.plusWeeks(12), outcome.reviewOn());
        assertSame(
                MatteringRule.NEXT_LOOK_IS_AHEAD,
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        mhairi,
                                        entities -> mattering(entities)
                                                .lookBack(
                                                        bowls,
                                                        Ids.next(),
                                                        new NewReview(OutcomeStatus.ACHIEVED, "Every week.", today))))
                        .rule());
    }

    @Test
    void the_person_reads_it_and_another_partner_does_not() {
        var mine = DATABASE.as(person, entities -> mattering(entities).toMe());
        assertEquals("The bowling club again", mine.get(0).statement());
        assertEquals(1, mine.get(0).parts().size());
        assertThrows(
                NotFound.class,
                () -> as(stranger, entities -> mattering(entities).to(isobel)));
        assertThrows(
                NotFound.class,
                () -> as(stranger, entities -> mattering(entities).outcome(bowls)));
        assertThrows(
                NotFound.class,
                () -> as(
                        stranger,
                        entities -> mattering(entities)
                                .lookBack(bowls, Ids.next(), new NewReview(OutcomeStatus.ACHIEVED, "x", null))));
    }

    private static NewOutcome wanted(String words) {
        return new NewOutcome(OutcomeCategory.SEEING_PEOPLE, words, 3, null, "I know the rules and can teach them");
    }

    private OutcomeFacts outcome() {
        return DATABASE.as(mhairi, entities -> mattering(entities).to(isobel)).get(0);
    }

    private static Mattering mattering(EntityManager entities) {
        return new Mattering(entities, Clock.fixed(Instant.now(), Clocks.CITY));
    }
}
