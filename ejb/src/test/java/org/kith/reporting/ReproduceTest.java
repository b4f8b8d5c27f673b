package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An evaluator makes every figure of the board again from the files of the extract, and the script finds all it reads there. */
class ReproduceTest {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final List<String> PARTNERS = List.of("Harbour", "Kirkgate", "Moorland");
    private static final List<String> SCALES = List.of("UCLA3.total", "ONSLON1.total");
    private final Random chance = new Random(20260930);

    @Test
    void every_figure_that_the_board_reads_is_made_again_from_the_files() throws IOException {
        var again = new Reproduction(unzipped(extract()), LAST);
        var made = again.figures();
        var shown = again.shown();
        var wrong = new ArrayList<String>();
        int compared = 0;
        for (var cell : shown.entrySet()) {
            if (cell.getValue().equals("*") || cell.getValue().equals("–")) continue;
            compared++;
            if (!cell.getValue().equals(made.get(cell.getKey()))) {
                wrong.add(cell.getKey() + ": " + cell.getValue() + " and not " + made.get(cell.getKey()));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 70, compared + " figures compared");
        assertTrue(shown.containsValue("*"), "something is hidden, so that hiding is part of what is tested");
    }

    @Test
    void the_script_reads_only_columns_that_the_files_have() throws IOException {
        var files = unzipped(extract());
        var script = files.get("reproduce.R");
        var columns = new HashMap<String, Set<String>>();
        for (var each : all(script, "read\\(\"(\\w+)\"\\)")) {
            columns.put(each.get(0), columnsOf(files, each.get(0)));
        }
        assertEquals(Set.of("board", "referrals", "waits", "matches", "visits", "people", "scores"), columns.keySet());
        var from = origins(script, columns.keySet());
        int read = 0;
        for (var each : all(script, "\\b(\\w+)\\$(\\w+)")) {
            var table = from.get(each.get(0));
            if (table == null) {
                assertTrue(Set.of("made", "both", "wrong").contains(each.get(0)), "where " + each + " comes from");
                continue;
            }
            read++;
            assertTrue(columns.get(table).contains(each.get(1)), each + " of " + table + ".csv");
        }
        assertTrue(read > 60, read + " columns read");
    }

    // waiting <- waits[...]; begun <- waits[...]: each takes its columns along.
    private static Map<String, String> origins(String script, Set<String> tables) {
        var from = new HashMap<String, String>();
        tables.forEach(table -> from.put(table, table));
        for (int again = 0; again < 3; again++) {
            for (var each : all(script, "\\b(\\w+) <- (\\w+)\\[")) {
                if (from.containsKey(each.get(1))) from.put(each.get(0), from.get(each.get(1)));
            }
        }
        return from;
    }

    private static Set<String> columnsOf(Map<String, String> files, String table) {
        return new TreeSet<>(List.of(
                files.get(table + ".csv").lines().findFirst().orElseThrow().split(",", -1)));
    }

    private static List<List<String>> all(String script, String pattern) {
        var found = new ArrayList<List<String>>();
        var matcher = Pattern.compile(pattern).matcher(script.replaceAll("(?m)#.*$", ""));
        while (matcher.find()) {
            found.add(
                    matcher.groupCount() == 1
                            ? List.of(matcher.group(1))
                            : List.of(matcher.group(1), matcher.group(2)));
        }
        return found;
    }

    private byte[] extract() {
        var facts = new Facts(PARTNERS, referrals(), waits(), matches(), visits(), people(), pairs());
        var tables = new BoardTables(new Quarter(2026, 3), 5, List.of())
                .make(facts, SCALES)
                .tables();
        var release = new Released(new UUID(1, 1), LAST, 5, Instant.EPOCH, null, tables);
        var grant = new Extractable.Grant(new UUID(1, 2), "Why", LAST);
        return Extract.of(new Extractable(facts, 0, Optional.of(grant)), release);
    }

    private List<Facts.Asked> referrals() {
        var all = new ArrayList<Facts.Asked>();
        for (int i = 0; i < 400; i++) {
            var on = LAST.minusDays(chance.nextInt(420) - 10L);
            var decided = maybe(70, on.plusDays(chance.nextInt(40)));
            all.add(new Facts.Asked(
                    "r" + i,
                    partner(),
                    on,
                    decided,
                    decided == null ? null : chance.nextInt(4) == 0 ? "DECLINED" : "ACCEPTED",
                    maybe(30, on.plusDays(3))));
        }
        return all;
    }

    private List<Facts.Wait> waits() {
        var all = new ArrayList<Facts.Wait>();
        for (int i = 0; i < 300; i++) {
            var since = LAST.minusDays(chance.nextInt(900) - 5L);
            all.add(new Facts.Wait(
                    "w" + i,
                    partner(),
                    since,
                    maybe(20, since.plusDays(chance.nextInt(300))),
                    maybe(60, since.plusDays(chance.nextInt(200)))));
        }
        return all;
    }

    private List<Facts.Pairing> matches() {
        var all = new ArrayList<Facts.Pairing>();
        for (int i = 0; i < 250; i++) {
            var on = LAST.minusDays(chance.nextInt(1300) - 5L);
            all.add(new Facts.Pairing("m" + i, partner(), on, maybe(50, on.plusDays(20 + chance.nextInt(500)))));
        }
        return all;
    }

    private List<Facts.Visited> visits() {
        var all = new ArrayList<Facts.Visited>();
        for (int i = 0; i < 60; i++) {
            for (var quarter : List.of("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")) {
                for (var kind : List.of("CONFIRMED", "DID_NOT_HAPPEN", "ASSUMED")) {
                    if (chance.nextInt(3) > 0) {
                        all.add(new Facts.Visited("p" + i, quarter, kind, 1 + chance.nextInt(10)));
                    }
                }
            }
        }
        return all;
    }

    private List<Facts.Somebody> people() {
        var all = new ArrayList<Facts.Somebody>();
        for (int i = 0; i < 200; i++) {
            var on = LAST.minusDays(chance.nextInt(900) - 5L);
            all.add(new Facts.Somebody(
                    "p" + i, partner(), on, maybe(30, on.plusDays(chance.nextInt(900))), chance.nextBoolean()));
        }
        return all;
    }

    private List<Facts.Pair> pairs() {
        var all = new ArrayList<Facts.Pair>();
        for (int i = 0; i < 120; i++) {
            var on = LAST.minusDays(chance.nextInt(400) - 5L);
            var followed = maybe(65, on.plusDays(70 + chance.nextInt(60)));
            var left = maybe(40, on.plusDays(chance.nextInt(200)));
            all.add(pair(i, "UCLA3", 3 + chance.nextInt(7), 3.0 + chance.nextInt(6), on, followed, left));
            all.add(pair(i, "ONSLON1", 1 + chance.nextInt(3), 1.0 + chance.nextInt(5), on, followed, left));
        }
        return all;
    }

    private static Facts.Pair pair(
            int i,
            String instrument,
            double before,
            double after,
            LocalDate on,
            @Nullable LocalDate followed,
            @Nullable LocalDate left) {
        return new Facts.Pair(
                "p" + i, instrument, "total", before, followed == null ? null : after, on, followed, left);
    }

    private String partner() {
        return PARTNERS.get(chance.nextInt(10) < 6 ? 0 : 1 + chance.nextInt(2));
    }

    private @Nullable LocalDate maybe(int percent, LocalDate day) {
        return chance.nextInt(100) < percent ? day : null;
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
