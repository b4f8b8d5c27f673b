package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.people.IsobelAtHarbour;

/** Hamish visited Isobel and left; Una visits her now. What Hamish wrote stays with his time. */
class SuccessorIT extends IsobelAtHarbour {
    private final UUID hamish = Ids.next();
    private final UUID una = Ids.next();
    private final UUID before = Ids.next();
    private final UUID note = Ids.next();
    private final UUID visit = Ids.next();
    private final Actor hamishActs = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, hamish);
    private final Actor unaActs = new Actor(Ids.next(), "Una", Role.VOLUNTEER, city, harbour, null, una);

    @BeforeEach
    void one_after_the_other() throws SQLException {
        for (var volunteer : List.of(hamish, una)) {
            owner(
                    "INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                            + " family_name, applied_on) VALUES (?, 1, ?, ?, ?, 'V', 'V', '2025-01-01')",
                    volunteer,
                    city,
                    harbour,
                    Ids.reference('V'));
        }
        match(before, hamish, "2026-01-05", "2026-06-30");
        match(Ids.next(), una, "2026-07-10", "");
        owner(
                "INSERT INTO kith.visit (id, version, partnership_id, owner_partner_id, match_id, visit_day, starts_at,"
                        + " outcome) VALUES (?, 1, ?, ?, ?, '2026-06-02', '14:00:00', 'HAPPENED')",
                visit,
                city,
                harbour,
                before);
        owner(
                "INSERT INTO kith.visit_note (id, version, partnership_id, owner_partner_id, visit_id, match_id,"
                        + " author_id, written_at, note) VALUES (?, 1, ?, ?, ?, ?, ?, NOW(), 'She misses her sister')",
                note,
                city,
                harbour,
                visit,
                before,
                hamishActs.account());
    }

    @Test
    void a_new_volunteer_reads_no_note_and_no_visit_of_the_one_before() {
        assertEquals(
                1,
                DATABASE.as(unaActs, entities -> new MyVisits(entities).people())
                        .size());
        assertNull(DATABASE.as(unaActs, entities -> entities.find(MyVisitNote.class, note)));
        assertNull(DATABASE.as(unaActs, entities -> new MyVisits(entities).find(visit)));
    }

    @Test
    void whoever_left_reads_it_no_longer_either_and_the_coordinator_still_does() {
        assertNull(DATABASE.as(hamishActs, entities -> entities.find(MyVisitNote.class, note)));
        assertEquals(
                "She misses her sister",
                DATABASE.as(mhairi, entities -> new Visits(entities).notesOf(visit))
                        .get(0)
                        .note());
    }

    @Test
    void what_was_assumed_agrees_with_what_was_said() throws SQLException {
        var now = UUID.randomUUID();
        var clock = Clock.fixed(Instant.parse("2026-08-20T12:00:00Z"), Clocks.CITY);
        var late = assumed(before, "2026-07-02", "10:00:00", true);
        var twice = assumed(before, "2026-06-23", "10:00:00", true);
        var told = assumed(before, "2026-06-23", "12:00:00", false);
        var alone = assumed(before, "2026-06-16", "10:00:00", true);
        owner("UPDATE kith.visit SET outcome = 'HAPPENED' WHERE id = ?", told);
        owner(
                "INSERT INTO kith.visit_word (id, version, partnership_id, owner_partner_id, visit_id, match_id,"
                        + " said_by, said_via, outcome, told_at, received_at, kept_because) VALUES (?, 1, ?, ?, ?, ?, ?,"
                        + " 'PERSON', 'HAPPENED', NOW(), NOW(), 'VISIT_IS_NOT_YET_REPORTED')",
                now,
                city,
                harbour,
                told,
                before,
                Ids.next());
        assertEquals(
                3,
                DATABASE.as(Actor.jobOf(city), entities -> new Reconciling(entities, clock).reconcile())
                        .intValue());
        assertEquals(
                0,
                DATABASE.as(Actor.jobOf(city), entities -> new Reconciling(entities, clock).reconcile())
                        .intValue());
        assertEquals("MATCH_ENDED", reason(late));
        assertEquals("PLAN_CHANGED", reason(twice));
        assertNull(reason(told));
        assertNull(reason(alone), "nobody spoke of it: it stays assumed");
    }

    private String reason(UUID id) throws SQLException {
        return DATABASE.as(mhairi, entities -> {
            var reason = entities.find(Visit.class, id).facts().cancelReason();
            return reason == null ? null : reason.name();
        });
    }

    private UUID assumed(UUID match, String day, String time, boolean planned) throws SQLException {
        var id = Ids.next();
        owner(
                "INSERT INTO kith.visit (id, version, partnership_id, owner_partner_id, match_id, visit_day, starts_at,"
                        + " plan_id) VALUES (?, 1, ?, ?, ?, ?, ?, NULLIF(?, ''))",
                id,
                city,
                harbour,
                match,
                day,
                time,
                planned ? Ids.next() : "");
        return id;
    }

    private void match(UUID id, UUID volunteer, String met, String ended) throws SQLException {
        owner(
                "INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                        + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on, ended_on)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 1, NOW(), ?, NULLIF(?, ''))",
                id,
                city,
                harbour,
                isobel,
                volunteer,
                Ids.next(),
                met,
                ended);
    }
}
