package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.today;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.people.Timeline;
import org.kith.reporting.work.CountingWork;
import org.kith.reporting.work.WorkKind;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Volunteers;

/** Visits of days on which hamish was not cleared: they are on record, staff are told, and nothing new is planned. */
class UnclearedIT {
    private HamishVisitsIsobel pair;

    @BeforeEach
    void hamish_visits_isobel() throws SQLException {
        pair = new HamishVisitsIsobel();
        owner("UPDATE kith.volunteer SET approved_on = '2025-02-01' WHERE id = ?", pair.hamish);
        for (var kind : List.of("PVG", "REFERENCE", "REFERENCE", "INDUCTION", "ROLE_AGREEMENT")) {
            check(kind, LocalDate.of(2025, 1, 10), null);
        }
    }

    @Test
    void what_happened_without_a_valid_check_is_recorded_and_flagged_whoever_tells_it() throws SQLException {
        check("TRAINING", LocalDate.of(2022, 1, 10), today().minusDays(3));
        var before = pair.planned(today().minusDays(4));
        var byPhone = pair.planned(today().minusDays(1));
        DATABASE.as(pair.volunteer, entities -> {
            var logging = HamishVisitsIsobel.logging(entities, Clock.system(Clocks.CITY));
            logging.happened(byPhone, Ids.next());
            return null;
        });
        happened(before);
        var rows = watched();
        assertEquals(List.of(byPhone), rows.stream().map(UnclearedRow::visitId).toList());
        assertEquals(Missing.TRAINING_EXPIRED, rows.get(0).clearance().missing());
        assertTrue(rows.get(0).happened());
        assertEquals(1L, counted(WorkKind.UNCLEARED));
    }

    @Test
    void once_staff_have_seen_to_it_the_task_is_gone_and_the_visit_stays() throws SQLException {
        var visit = pair.planned(today().minusDays(1));
        happened(visit);
        for (int twice = 0; twice < 2; twice++) {
            DATABASE.as(pair.mhairi, entities -> {
                watching(entities).seenTo(visit);
                return null;
            });
        }
        assertTrue(watched().isEmpty());
        assertEquals(0L, counted(WorkKind.UNCLEARED));
        assertEquals("HAPPENED", HamishVisitsIsobel.seen("SELECT outcome FROM kith.visit WHERE id = ?", visit));
        assertEquals(
                "1",
                HamishVisitsIsobel.seen(
                        "SELECT COUNT(*) FROM kith.timeline_event WHERE kind = 'VISIT_UNCLEARED_SEEN' AND subject_id"
                                + " = ?",
                        visit));
    }

    @Test
    void a_check_that_is_recorded_later_with_its_true_date_lifts_the_flag() throws SQLException {
        var visit = pair.planned(today().minusDays(1));
        happened(visit);
        assertEquals(1, watched().size());
        check("TRAINING", today().minusDays(20), null);
        assertTrue(watched().isEmpty());
    }

    @Test
    void nothing_is_planned_with_somebody_who_is_considered_for_listing() throws SQLException {
        check("TRAINING", LocalDate.of(2025, 1, 10), null);
        DATABASE.as(pair.mhairi, entities -> planOnce(entities, today().plusDays(2)));
        owner(
                "INSERT INTO kith.pvg_notice VALUES (?, 1, ?, ?, ?, 'UNDER_CONSIDERATION', ?, NULL, NOW(), NULL,"
                        + " 'Mhairi')",
                Ids.next(),
                pair.city,
                pair.harbour,
                pair.hamish,
                today());
        var broken = assertThrows(
                RuleBroken.class, () -> DATABASE.as(pair.mhairi, entities -> planOnce(entities, today().plusDays(3))));
        assertEquals(VisitRule.VISITOR_IS_CLEARED, broken.rule());
        var rows = watched();
        assertEquals(1, rows.size(), "the visit that was planned before");
        assertEquals(Missing.PVG_SUSPENDED, rows.get(0).clearance().missing());
    }

    @Test
    void the_view_flags_exactly_the_days_on_which_clearance_says_no() throws SQLException {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int round = 0; round < 12; round++) {
            hamish_visits_isobel();
            owner(
                    "UPDATE kith.volunteer SET approved_on = ? WHERE id = ?",
                    chance.nextInt(4) == 0 ? today().minusDays(chance.nextInt(40)) : LocalDate.of(2025, 2, 1),
                    pair.hamish);
            check("TRAINING", today().minusDays(chance.nextInt(40)), today().plusDays(chance.nextInt(30) - 10));
            check("INDUCTION", today().minusDays(chance.nextInt(60)), null);
            if (chance.nextBoolean()) {
                owner(
                        "UPDATE kith.volunteer_check SET withdrawn_on = ? WHERE kind = 'REFERENCE' AND volunteer_id = ?"
                                + " LIMIT 1",
                        today().minusDays(chance.nextInt(30)),
                        pair.hamish);
            }
            if (chance.nextBoolean()) {
                owner(
                        "INSERT INTO kith.pvg_notice VALUES (?, 1, ?, ?, ?, 'LISTED', ?, ?, NOW(), NULL, 'Mhairi')",
                        Ids.next(),
                        pair.city,
                        pair.harbour,
                        pair.hamish,
                        today().minusDays(20),
                        chance.nextBoolean() ? today().minusDays(chance.nextInt(20)) : null);
            }
            var days = new TreeSet<LocalDate>();
            for (int back = 0; back < 50; back += 3) {
                days.add(today().minusDays(back));
                happened(pair.planned(today().minusDays(back)));
            }
            assertEquals(byRule(days), byView(), "seed " + seed);
        }
    }

    private Set<LocalDate> byRule(Set<LocalDate> days) {
        return DATABASE.as(pair.mhairi, entities -> {
            var volunteers = new Volunteers(entities);
            var hamish = volunteers.get(pair.hamish);
            return days.stream()
                    .filter(day -> !volunteers.clearanceOf(hamish, day).isVetted())
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }

    private Set<LocalDate> byView() {
        return watched().stream().map(UnclearedRow::day).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<UnclearedRow> watched() {
        return DATABASE.as(pair.mhairi, entities -> watching(entities).visits());
    }

    private long counted(WorkKind kind) {
        return DATABASE.as(
                pair.mhairi, entities -> new CountingWork(entities).waiting().getOrDefault(kind, 0L));
    }

    private static WatchingClearance watching(jakarta.persistence.EntityManager entities) {
        return new WatchingClearance(entities, new Volunteers(entities), new Timeline(entities, Clock.systemUTC()));
    }

    private UUID planOnce(jakarta.persistence.EntityManager entities, LocalDate day) {
        var planning = new PlanningVisits(new Visits(entities), new Volunteers(entities), Clock.system(Clocks.CITY));
        return planning.planOnce(Ids.next(), pair.match, new OnceTime(day, LocalTime.NOON, 60, "HOME", null));
    }

    private void happened(UUID visit) {
        DATABASE.as(pair.mhairi, entities -> {
            new Visits(entities).get(visit).report(pair.report(Ids.next(), VisitOutcome.HAPPENED, pair.mhairi));
            return null;
        });
    }

    private void check(String kind, LocalDate dated, @Nullable LocalDate expires) throws SQLException {
        owner(
                "INSERT INTO kith.volunteer_check (id, version, partnership_id, owner_partner_id, volunteer_id, kind,"
                        + " dated_on, expires_on, verified_at, verified_by_name) VALUES (?, 1, ?, ?, ?, ?, ?, ?, NOW(),"
                        + " 'Mhairi')",
                Ids.next(),
                pair.city,
                pair.harbour,
                pair.hamish,
                kind,
                dated,
                expires);
    }
}
