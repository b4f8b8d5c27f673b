package org.kith.oracle;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what somebody may see: from the matrix, the field table and the city in memory. */
public final class Oracle {
    private static final List<String> UNREAD_BUT_OWN =
            List.of("new", "own raised", "then received", "me", "job", "own notes of own match");
    private final City city;
    private final List<Rule> rules;
    private final Map<Caller, View> views = new HashMap<>();
    private final Map<String, Set<Field>> given = new HashMap<>();
    private final Map<String, List<String>> canaries = new HashMap<>();

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
            throw new IllegalStateException("ear/src/test/resources/org/kith/oracle/fields.csv says nothing of "
                    + unknown + ": which record shows which columns in which scope? See config/docs/oracle.md");
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

    /** Decides anew from now on what rests on this table. */
    void forget(String table) {
        views.keySet().removeAll(city.reached().forget(table));
        if (table.startsWith("account")) {
            views.clear(); // whoever is in the audit
        }
    }

    private View decide(Caller caller) {
        var must = new LinkedHashSet<String>();
        for (var field : Field.all()) {
            if (!field.isNothing() && isGiven(caller, field)) {
                city.reached().rows(caller, field).forEach(row -> add(row, field, must));
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
        return Field.of(row.table()).stream()
                .filter(field -> !field.isNothing() && !field.isDoor() && !field.isPseudonym())
                .filter(field -> scopes.stream().anyMatch(field.scope()::startsWith))
                .anyMatch(field -> isGiven(caller, field)
                        && city.reached().rows(caller, field).contains(row));
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
        return given.computeIfAbsent(caller.role(), this::givenTo).contains(field);
    }

    private Set<Field> givenTo(String role) {
        var read = rules.stream()
                .filter(rule -> rule.role().equals(role) && isRead(rule))
                .map(rule -> rule.record() + " " + rule.scope())
                .collect(Collectors.toSet());
        return Field.all().stream()
                .filter(field -> read.contains(field.record() + " " + field.scope()))
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** Whether a line of the matrix shows anything. */
    static boolean isRead(Rule rule) {
        return rule.actions().indexOf('L') >= 0
                || rule.actions().indexOf('R') >= 0
                || UNREAD_BUT_OWN.contains(rule.scope());
    }

    private void add(Row row, Field field, Set<String> words) {
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

    private void add(Row row, String column, Set<String> words) {
        if (column.equals("id")) {
            words.add(row.id());
        } else {
            words.addAll(canaries.computeIfAbsent(row.text(column), City::canariesIn));
        }
    }

    private void inAudit(Caller caller, Set<String> may) {
        var others = inAuditOf(caller);
        for (var account : city.rows("account")) {
            if (account.is("id", caller.account())) {
                add(account, "id", may);
                add(account, "name", may);
                add(account, "username", may);
            } else if (others.contains(account.id())) {
                add(account, "name", may);
            }
        }
    }

    private Set<String> inAuditOf(Caller caller) {
        var place = switch (caller.role()) {
            case "PARTNER_MANAGER", "PERSON" -> "partner_id";
            case "DATA_PROTECTION_OFFICER" -> "partnership_id";
            default -> "";
        };
        var id = place.equals("partner_id") ? caller.partner() : caller.partnership();
        return place.isEmpty()
                ? Set.of()
                : city.rows("account_role").stream()
                        .filter(part -> part.is(place, id))
                        .map(part -> part.text("account_id"))
                        .collect(Collectors.toSet());
    }

    /** What is wrong with what somebody was shown: too much, or too little; a line each. */
    public List<String> faults(Caller caller, Set<String> shown) {
        var view = of(caller);
        var faults = new LinkedHashMap<String, Boolean>();
        shown.stream()
                .filter(word -> !view.may().contains(word))
                .forEach(word -> faults.put("LEAK " + caller + " sees " + named(word), true));
        view.must().stream()
                .filter(word -> !shown.contains(word))
                .forEach(word -> faults.put("REFUSED " + caller + " does not see " + named(word), true));
        return List.copyOf(faults.keySet());
    }

    private String named(String word) {
        var token = city.token(word);
        return token != null ? token.toString() : word.startsWith(Pseudonyms.WORD) ? whose(word) : word;
    }

    private String whose(String pseudonym) {
        return city.rows("person").stream()
                .filter(person -> Pseudonyms.of(person.id()).equals(pseudonym))
                .map(person -> pseudonym + " of person." + person.id())
                .findFirst()
                .orElse(pseudonym);
    }
}
