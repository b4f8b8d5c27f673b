package org.kith.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes one line after the other out of the matrix that the oracle goes by, or turns what it gives into what it does not give,
 * and looks whether what the views show no longer fits. Only lines behind which a view stands; behind the others stand use cases.
 */
public final class MatrixMutants {
    private final City city;
    private final Map<Caller, Map<String, Set<String>>> whole;
    private final List<String> survivors = new ArrayList<>();
    private int mutants;

    /** @param whole what everybody sees, view by view */
    public MatrixMutants(City city, Map<Caller, Map<String, Set<String>>> whole) {
        this.city = city;
        this.whole = whole;
    }

    public void run() {
        var shown = new LinkedHashMap<Caller, Set<String>>();
        whole.forEach((caller, views) ->
                shown.put(caller, views.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
        for (var rule : Rule.shipped()) {
            if (isBehindView(rule)) {
                tryOut(rule, "dropped", List.of(), shown);
                tryOut(rule, "turned round", List.of(turned(rule)), shown);
            }
        }
    }

    /** Whether a line of the field table rests on it, and no other line of the matrix gives the same. */
    public static boolean isBehindView(Rule rule) {
        return Field.all().stream()
                .anyMatch(field -> !field.isNothing()
                        && field.record().equals(rule.record())
                        && field.scope().equals(rule.scope())
                        && Oracle.isRead(rule));
    }

    private static Rule turned(Rule rule) {
        var others = new StringBuilder();
        for (var action : "LRCUXSAE".toCharArray()) {
            if (rule.actions().indexOf(action) < 0) {
                others.append(action);
            }
        }
        // What is not read is not read after the turn either, where only reading can be seen.
        return new Rule(rule.record(), rule.role(), others.toString().replaceAll("[LR]", ""), "turned " + rule.scope());
    }

    private void tryOut(Rule rule, String how, List<Rule> instead, Map<Caller, Set<String>> shown) {
        mutants++;
        var rules = new ArrayList<>(Rule.shipped());
        rules.remove(rule);
        rules.addAll(instead);
        var oracle = new Oracle(city, rules);
        var noticed = city.callers().stream()
                .filter(caller -> caller.role().equals(rule.role()))
                .anyMatch(caller -> !oracle.faults(caller, shown.get(caller)).isEmpty());
        if (!noticed && !isInTheShade(rule)) {
            mutants--; // the use cases notice it, and count it there
        } else if (!noticed) {
            survivors.add("MUTANT " + rule + " " + how);
        }
    }

    // What another line of the role gives for the record too is not noticed where use cases are called.
    private static boolean isInTheShade(Rule rule) {
        return rule.actions()
                .chars()
                .allMatch(action -> Rule.shipped().stream()
                        .anyMatch(other -> other != rule
                                && other.role().equals(rule.role())
                                && other.record().equals(rule.record())
                                && other.actions().indexOf(action) >= 0));
    }

    public int mutants() {
        return mutants;
    }

    public List<String> survivors() {
        return survivors;
    }
}
