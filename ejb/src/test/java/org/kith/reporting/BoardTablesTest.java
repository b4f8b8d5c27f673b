package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A release counts a quarter that is over; two releases together never tell fewer people apart than the threshold. */
class BoardTablesTest {
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final List<String> PARTNERS = List.of("Harbour", "Kirkgate", "Moorland");

    @Test
    void a_quarter_has_a_first_and_a_last_day_and_four_of_them_are_a_year() {
        assertEquals(LocalDate.of(2026, 7, 1), SUMMER.firstDay());
        assertEquals(LAST, SUMMER.lastDay());
        assertEquals("[2025-Q4, 2026-Q1, 2026-Q2, 2026-Q3]", SUMMER.last(4).toString());
        assertTrue(SUMMER.isOver(LAST.plusDays(1)));
        assertFalse(SUMMER.isOver(LAST));
        assertEquals(SUMMER, Quarter.lastBefore(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void one_referral_more_in_the_running_quarter_changes_nothing() {
        var city = referrals(200, 1);
        var before = release(city, SUMMER, List.of());
        var later = new ArrayList<>(city);
        later.add(asked("the-one", "Moorland", LAST.plusDays(20)));
        assertEquals(before.tables(), release(later, SUMMER, List.of()).tables());
        assertEquals(before.tables(), release(later, SUMMER, tables(before)).tables());
    }

    @Test
    void one_referral_told_late_is_hidden_wherever_it_would_show() {
        var city = referrals(200, 1);
        var before = release(city, SUMMER, List.of());
        var late = new ArrayList<>(city);
        late.add(asked("told-late", "Moorland", LAST.minusDays(40)));
        var corrected = release(late, SUMMER, tables(before));
        var was = table(before, "REFERRALS");
        var is = table(corrected, "REFERRALS");
        assertNotEquals("*", was.cell("Moorland", "2026-Q3"));
        assertEquals("*", is.cell("Moorland", "2026-Q3"));
        for (var row : was.rows()) {
            for (var column : was.columns()) {
                var now = is.cell(row, column);
                assertTrue(now.equals("*") || now.equals(was.cell(row, column)), row + " " + column);
            }
        }
        assertTrue(is.shown().stream().flatMap(List::stream).anyMatch(cell -> !cell.equals("*")), "still a table");
    }

    @Test
    void ten_referrals_told_late_show() {
        var city = referrals(200, 1);
        var before = release(city, SUMMER, List.of());
        var late = new ArrayList<>(city);
        for (int i = 0; i < 10; i++) late.add(asked("late-" + i, "Moorland", LAST.minusDays(40)));
        var is = table(release(late, SUMMER, tables(before)), "REFERRALS");
        assertEquals(
                Integer.parseInt(table(before, "REFERRALS").cell("Moorland", "2026-Q3")) + 10,
                Integer.parseInt(is.cell("Moorland", "2026-Q3")));
    }

    @Test
    void any_two_releases_in_a_row_differ_by_nobody_or_by_enough() {
        for (int seed = 1; seed <= 40; seed++) {
            var chance = new Random(seed);
            var city = referrals(60 + chance.nextInt(200), seed);
            var first = release(city, SUMMER.before(1), List.of());
            var late = new ArrayList<>(city);
            for (int i = chance.nextInt(4); i > 0; i--) {
                late.add(asked("late-" + i, PARTNERS.get(chance.nextInt(3)), LAST.minusDays(95 + chance.nextInt(200))));
            }
            var second = release(late, SUMMER, tables(first));
            for (var one : shownNumbers(first).entrySet()) {
                var other = shownNumbers(second).get(one.getKey());
                if (other == null || !one.getKey().contains("-Q")) continue;
                long apart = Math.abs(other - one.getValue());
                assertTrue(apart == 0 || apart >= 5, "seed " + seed + " " + one.getKey() + " " + apart);
            }
        }
    }

    @Test
    void what_was_so_on_the_last_day_counts_and_not_what_came_later() {
        var waits = new ArrayList<Facts.Wait>();
        for (int i = 0; i < 12; i++) {
            waits.add(new Facts.Wait("w" + unit(i), "Harbour", LAST.minusDays(30), null, LAST.plusDays(3)));
            waits.add(new Facts.Wait("v" + unit(i), "Kirkgate", LAST.minusDays(200), null, LAST.minusDays(100)));
        }
        var made = new BoardTables(SUMMER, 5, List.of())
                .make(new Facts(PARTNERS, List.of(), waits, List.of(), List.of(), List.of(), List.of()), List.of());
        var waiting = table(made, "WAITING");
        assertEquals("12", waiting.cell("Harbour", "UNDER_12_WEEKS"));
        assertEquals("0", waiting.cell("Kirkgate", "UNDER_12_WEEKS"));
        assertEquals("100", table(made, "WAITING_TIME").cell("Kirkgate", "MEDIAN_DAYS"));
        assertEquals("*", table(made, "WAITING_TIME").cell("Harbour", "MEDIAN_DAYS"), "nobody introduced yet");
    }

    @Test
    void many_visits_to_few_people_are_as_secret_as_few_people() {
        var visits = new ArrayList<Facts.Visited>();
        for (int i = 0; i < 3; i++) visits.add(new Facts.Visited(unit(i), "2026-Q3", "CONFIRMED", 40));
        for (int i = 0; i < 30; i++) {
            for (var quarter : List.of("2025-Q4", "2026-Q1", "2026-Q2")) {
                for (var kind : List.of("CONFIRMED", "ASSUMED", "DID_NOT_HAPPEN")) {
                    visits.add(new Facts.Visited(unit(i), quarter, kind, 9));
                }
            }
        }
        var made = new BoardTables(SUMMER, 5, List.of())
                .make(new Facts(PARTNERS, List.of(), List.of(), List.of(), visits, List.of(), List.of()), List.of());
        assertEquals("*", table(made, "VISITS").cell("2026-Q3", "CONFIRMED"));
        assertEquals("270", table(made, "VISITS").cell("2026-Q1", "ASSUMED"));
    }

    private static Map<String, Long> shownNumbers(BoardTables.Made made) {
        var all = new LinkedHashMap<String, Long>();
        var table = table(made, "REFERRALS");
        for (var row : table.rows()) {
            for (var column : table.columns()) {
                var shown = table.cell(row, column);
                if (!shown.equals("*")) all.put(row + "/" + column, Long.parseLong(shown));
            }
        }
        return all;
    }

    private static BoardTables.Made release(List<Facts.Asked> referrals, Quarter quarter, List<List<Behind>> earlier) {
        var facts = new Facts(PARTNERS, referrals, List.of(), List.of(), List.of(), List.of(), List.of());
        return new BoardTables(quarter, 5, earlier).make(facts, List.of());
    }

    private static List<List<Behind>> tables(BoardTables.Made made) {
        var tables = new LinkedHashMap<String, List<Behind>>();
        made.behind()
                .forEach(cell -> tables.computeIfAbsent(cell.table(), code -> new ArrayList<>())
                        .add(cell));
        return List.copyOf(tables.values());
    }

    private static ReleasedTable table(BoardTables.Made made, String code) {
        return made.tables().stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Facts.Asked> referrals(int number, int seed) {
        var chance = new Random(seed);
        var all = new ArrayList<Facts.Asked>();
        for (int i = 0; i < number; i++) {
            all.add(asked("r" + i, PARTNERS.get(chance.nextInt(3)), LAST.minusDays(chance.nextInt(360))));
        }
        return all;
    }

    private static Facts.Asked asked(String name, String partner, LocalDate on) {
        return new Facts.Asked(
                String.format("%-16s", name).replace(' ', '.').substring(0, 16),
                partner,
                on,
                on.plusDays(4),
                "ACCEPTED",
                null);
    }

    private static String unit(int number) {
        return String.format("%015d", number);
    }
}
