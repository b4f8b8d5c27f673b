package org.kith.evaluation.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.kith.kernel.RuleBroken;
import org.kith.people.IsobelAtHarbour;

/** Isobel was at A&E: who knows it from whom, and what is counted of it. */
class NotingEventsIT extends IsobelAtHarbour {
    private final UUID fall = Ids.next();
    private final LocalDate today = LocalDate.now(Clocks.CITY);
    private final Actor volunteer = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, Ids.next());

    @BeforeEach
    void isobel_has_had_a_befriender_for_half_a_year() throws SQLException {
        var hamish = Ids.next();
        owner(
                "INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, applied_on) VALUES (?, 1, ?, ?, ?, 'Hamish', 'Ross', '2025-01-01')",
                hamish,
                city,
                harbour,
                Ids.reference('V'));
        owner(
                "INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                        + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 1, NOW(), ?)",
                Ids.next(),
                city,
                harbour,
                isobel,
                hamish,
                Ids.next(),
                today.minusMonths(6));
        for (int twice = 0; twice < 2; twice++) {
            note(fall, EventKind.AE_ATTENDANCE, today.minusDays(20), null);
        }
    }

    @Test
    void it_is_kept_with_source_and_certainty_and_the_person_reads_it() {
        var mine = DATABASE.as(person, entities -> noting(entities).mine());
        assertEquals(1, mine.size());
        assertEquals(EventSource.SELF_REPORT, mine.get(0).event().source());
        assertEquals(Certainty.LIKELY, mine.get(0).event().certainty());
    }

    @Test
    void another_partner_and_a_volunteer_read_nothing() {
        for (var other : List.of(stranger, volunteer)) {
            assertEquals(
                    List.of(), DATABASE.as(other, entities -> noting(entities).of(isobel)));
            assertThrows(
                    NotFound.class, () -> as(other, entities -> noting(entities).strike(fall)));
            assertThrows(
                    NotFound.class, () -> as(other, entities -> noting(entities).whom(isobel)));
        }
    }

    @Test
    void a_mistake_is_struck_out_and_no_longer_counts() {
        assertEquals(1, lastYear().get(0).matched());
        for (int twice = 0; twice < 2; twice++) {
            as(mhairi, entities -> noting(entities).strike(fall));
        }
        assertEquals(List.of(), lastYear());
        assertTrue(DATABASE.as(mhairi, entities -> noting(entities).of(isobel))
                .get(0)
                .struck());
        assertEquals(List.of(), DATABASE.as(person, entities -> noting(entities).mine()));
    }

    @Test
    void what_happened_before_the_befriender_came_does_not_count_with_it() {
        note(Ids.next(), EventKind.AE_ATTENDANCE, today.minusMonths(8), null);
        var rates = lastYear().get(0);
        assertEquals(1, rates.matched());
        assertEquals(0.5, rates.matchedYears(), 0.02);
        assertSame(Claim.COUNTED_ONLY, rates.claim(), "nobody waited in that time");
    }

    @Test
    void what_has_not_happened_and_nights_without_a_hospital_are_refused() {
        assertThrows(RuleBroken.class, () -> note(Ids.next(), EventKind.MOVE, today.plusDays(1), null));
        assertThrows(RuleBroken.class, () -> note(Ids.next(), EventKind.GP_VISIT, today, 2));
        note(Ids.next(), EventKind.HOSPITAL_ADMISSION, today, 2);
    }

    private void note(UUID id, EventKind kind, LocalDate day, @Nullable Integer nights) {
        as(
                mhairi,
                entities -> noting(entities)
                        .note(
                                isobel,
                                id,
                                new NewEvent(kind, day, nights, EventSource.SELF_REPORT, Certainty.LIKELY, "told")));
    }

    private List<EventRates> lastYear() {
        return DATABASE.as(mhairi, entities -> noting(entities).lastYear());
    }

    private static NotingEvents noting(EntityManager entities) {
        return new NotingEvents(entities, Clock.fixed(Instant.now(), Clocks.CITY));
    }
}
