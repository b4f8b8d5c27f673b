package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Breaks the inner wall on purpose, one WHERE at a time, and looks whether the oracle notices. Mends it again. */
public final class ViewMutants {
    /** Its conditions back each other up: each alone can go without harm, so they go together. */
    private static final List<String> TOGETHER = List.of("kith_app.measure_due");

    /** A job of the application empties it every few minutes, and behind an empty table no condition can be missed. */
    private static final String EMPTIED = "visit_delta";

    private final City city;
    private final Oracle oracle;
    private final Walls walls;
    private final Connection owner;
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final Map<Caller, Map<String, Set<String>>> whole;
    private final List<String> survivors = new ArrayList<>();
    private int mutants;

    /** @param whole what everybody sees, view by view, while all views are as they should be */
    public ViewMutants(
            City city, Oracle oracle, Walls walls, Map<Caller, Map<String, Set<String>>> whole, Connection owner)
            throws SQLException {
        this.city = city;
        this.oracle = oracle;
        this.walls = walls;
        this.whole = whole;
        this.owner = owner;
        try (var query = owner.createStatement();
                var row = query.executeQuery("SELECT table_schema, table_name FROM information_schema.views"
                        + " WHERE table_schema LIKE 'kith%' AND table_schema <> 'kith_auth'"
                        + " ORDER BY table_schema, table_name")) {
            while (row.next()) {
                definitions.put(row.getString(1) + "." + row.getString(2), "");
            }
        }
        for (var view : definitions.keySet()) {
            definitions.put(view, definition(view));
        }
    }

    private String definition(String view) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("SHOW CREATE VIEW " + view)) {
            row.next();
            return row.getString(2).replaceFirst("CREATE ", "CREATE OR REPLACE ");
        }
    }

    /** @param every one of so many views is tried; 1 tries all of them */
    public void run(int every) throws SQLException {
        var number = 0;
        for (var view : definitions.keySet()) {
            if (number++ % every == 0) {
                mutate(view);
            }
        }
    }

    private void mutate(String view) throws SQLException {
        var original = definitions.get(view);
        var clauses = clauses(original, view.startsWith("kith_ctx.") || view.startsWith("kith."));
        if (TOGETHER.contains(view)) {
            var open = original;
            for (var i = clauses.size() - 1; i >= 0; i--) {
                open = with(open, clauses.get(i), "true");
            }
            tryOut(view, "all dropped", open);
            return;
        }
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var condition = original.substring(clause[0], clause[1]);
            tryOut(view, i + " dropped", with(original, clause, "true"));
            tryOut(view, i + " negated", with(original, clause, "not (" + condition + ")"));
        }
    }

    private static String with(String original, int[] clause, String condition) {
        return original.substring(0, clause[0]) + condition + original.substring(clause[1]);
    }

    private void tryOut(String view, String what, String mutant) throws SQLException {
        mutants++;
        try (var change = owner.createStatement()) {
            change.execute(mutant);
            if (mutant.contains("`" + EMPTIED + "`")) {
                city.writeAgain(owner, EMPTIED);
            }
            if (!isNoticed(view)) {
                survivors.add("MUTANT " + view + " " + what);
            }
        } finally {
            try (var mend = owner.createStatement()) {
                mend.execute(definitions.get(view));
            }
        }
    }

    private boolean isNoticed(String view) {
        var touched = touchedBy(view);
        for (var caller : city.callers()) {
            try {
                var now = walls.readAll(caller, touched);
                if (!whole.get(caller).entrySet().containsAll(now.entrySet()) && isFault(caller, now)) {
                    return true;
                }
            } catch (SQLException refused) {
                return true; // nobody can work any more: that is noticed too
            }
        }
        return false;
    }

    private boolean isFault(Caller caller, Map<String, Set<String>> now) {
        var shown = new LinkedHashSet<String>();
        whole.get(caller).forEach((view, words) -> shown.addAll(now.getOrDefault(view, words)));
        return !oracle.faults(caller, shown).isEmpty();
    }

    private Set<String> touchedBy(String view) {
        var touched = new LinkedHashSet<String>(List.of(view));
        var size = 0;
        while (size < touched.size()) {
            size = touched.size();
            for (var found : List.copyOf(touched)) {
                var name = "`" + found.replace(".", "`.`") + "`";
                definitions.forEach((other, definition) -> {
                    if (definition.contains(name)) {
                        touched.add(other);
                    }
                });
            }
        }
        touched.retainAll(walls.views());
        return touched;
    }

    /** Where the conditions stand that ask who acts and are not part of another such one. */
    private static List<int[]> clauses(String sql, boolean context) {
        var all = new ArrayList<int[]>();
        var lower = sql.toLowerCase(Locale.ROOT);
        var at = 0;
        while ((at = lower.indexOf(" where ", at)) >= 0) {
            var start = at + 7;
            var end = end(lower, start);
            if (context || lower.substring(start, end).contains("`kith_ctx`")) {
                all.add(new int[] {start, end});
                at = end;
            } else {
                at = start;
            }
        }
        return all;
    }

    private static int end(String lower, int start) {
        var depth = 0;
        var quoted = false;
        for (var i = start; i < lower.length(); i++) {
            var sign = lower.charAt(i);
            quoted ^= sign == '\'';
            if (quoted) {
                continue;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0
                    || depth == 0
                            && (lower.startsWith(" union all ", i)
                                    || lower.startsWith(" group by ", i)
                                    || lower.startsWith(" having ", i)
                                    || lower.startsWith(" with cascaded ", i)
                                    || lower.startsWith(" order by ", i))) {
                return i;
            }
        }
        return lower.length();
    }

    public int mutants() {
        return mutants;
    }

    public List<String> survivors() {
        return survivors;
    }
}
