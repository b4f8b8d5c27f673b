package org.kith.oracle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what somebody may see: from the matrix, the field table and the city in memory. */
public final class Oracle {
    private static final List<String> UNREAD_BUT_OWN =
            List.of("new", "own raised", "then received", "me", "job", "own notes of own match");
    private final City city;
    private final List<Rule> rules;
    private final Map<Caller, View> views = new HashMap<>();

    public Oracle(City city) {
        this(city, Rule.shipped());
    }

    /** An oracle that goes by these lines of a matrix. */
    Oracle(City city, List<Rule> rules) {
        this.city = city;
        this.rules = rules;
        var unknown = new LinkedHashSet<>(city.schema().tables());
        unknown.removeIf(table -> table.startsWith("flyway") || Field.tables().contains(table));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("fields.csv says nothing of " + unknown);
        }
    }

    /**
     * @param must words that have to be shown
     * @param may those, and what somebody could come to see by the way: their own name, who is in the audit by now
     */
    public record View(Set<String> must, Set<String> may) {}

    public View of(Caller caller) {
        return views.computeIfAbsent(caller, this::decide);
    }

    private View decide(Caller caller) {
        var must = new LinkedHashSet<String>();
        var reach = new Reach(city, caller);
        for (var field : Field.all()) {
            if (!field.isNothing() && isGiven(caller, field)) {
                city.rows(field.table()).stream()
                        .filter(row -> reach.holds(field.scope(), field.when(), row))
                        .forEach(row -> add(row, field, must));
            }
        }
        var may = new LinkedHashSet<>(must);
        inAudit(caller, may);
        return new View(must, may);
    }

    /**
     * Whether a row lies within what the caller may see in one of these scopes.
     *
     * @param scopes as in the matrix or cut short; an empty one stands for all
     */
    public boolean reaches(Caller caller, List<String> scopes, Row row) {
        var reach = new Reach(city, caller);
        return Field.all().stream()
                .filter(field -> field.table().equals(row.table())
                        && !field.isNothing()
                        && !field.isDoor()
                        && !field.isPseudonym())
                .filter(field -> scopes.stream().anyMatch(field.scope()::startsWith))
                .anyMatch(field -> isGiven(caller, field) && reach.holds(field.scope(), field.when(), row));
    }

    /** Whether it is an id: what was done or tried is told by ids in the audit, whosever they are. */
    boolean isId(String word) {
        return city.row(word) != null;
    }

    /** Whether the matrix gives the caller the record in this scope, in some way that shows it. */
    private boolean isGiven(Caller caller, Field field) {
        if (field.scope().equals("everybody")) {
            return true;
        }
        if (field.scope().equals("partnership")) {
            return !caller.partnership().isEmpty();
        }
        return rules.stream()
                .anyMatch(rule -> rule.role().equals(caller.role())
                        && rule.record().equals(field.record())
                        && rule.scope().equals(field.scope())
                        && isRead(rule));
    }

    /** Whether a line of the matrix shows anything. */
    static boolean isRead(Rule rule) {
        return rule.actions().matches(".*[LR].*") || UNREAD_BUT_OWN.contains(rule.scope());
    }

    private static void add(Row row, Field field, Set<String> words) {
        for (var column : field.columns()) {
            switch (column) {
                case "pseudonym" -> words.add(Pseudonyms.of(row.id()));
                case "*" -> row.values().keySet().forEach(each -> add(row, each, words));
                case "first_name" -> add(row, row.has("preferred_name") ? "preferred_name" : "given_name", words);
                default -> {
                    if (column.startsWith("through:")) {
                        words.add("through " + column.substring(8) + " " + row.id());
                    } else {
                        add(row, column, words);
                    }
                }
            }
        }
    }

    private static void add(Row row, String column, Set<String> words) {
        if (column.equals("id")) {
            words.add(row.id());
        } else {
            words.addAll(City.canariesIn(row.text(column)));
        }
    }

    private void inAudit(Caller caller, Set<String> may) {
        for (var account : city.rows("account")) {
            if (account.is("id", caller.account())) {
                add(account, "id", may);
                add(account, "name", may);
                add(account, "username", may);
            } else if (couldBeInAuditOf(caller, account)) {
                add(account, "name", may);
            }
        }
    }

    private boolean couldBeInAuditOf(Caller caller, Row account) {
        return city.rows("account_role").stream()
                .filter(part -> part.is("account_id", account.id()))
                .anyMatch(part -> switch (caller.role()) {
                    case "PARTNER_MANAGER", "PERSON" -> part.is("partner_id", caller.partner());
                    case "DATA_PROTECTION_OFFICER" -> part.is("partnership_id", caller.partnership());
                    default -> false;
                });
    }

    /** What is wrong with what somebody was shown: too much, or too little; a line each. */
    public List<String> faults(Caller caller, Set<String> shown) {
        var view = of(caller);
        var faults = new LinkedHashMap<String, Boolean>();
        shown.stream()
                .filter(word -> !view.may().contains(word))
                .forEach(word -> faults.put(
                        "LEAK " + caller + " sees " + (city.token(word) == null ? word : city.token(word)), true));
        view.must().stream()
                .filter(word -> !shown.contains(word))
                .forEach(word -> faults.put("REFUSED " + caller + " does not see " + city.token(word), true));
        return List.copyOf(faults.keySet());
    }
}
