package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;

/** A line of the matrix: what a role may do with a record, and how far. */
public record Rule(String record, String role, String actions, String scope) {
    private static final List<Rule> SHIPPED = read();

    public static List<Rule> shipped() {
        return SHIPPED;
    }

    /** @param action its letter: L list, R read, C create, U update, X export, S share, A approve, E end */
    public static boolean permits(String role, String record, char action) {
        return SHIPPED.stream()
                .anyMatch(rule ->
                        rule.role.equals(role) && rule.record.equals(record) && rule.actions.indexOf(action) >= 0);
    }

    /** The scopes in which a role may do this with a record. */
    public static List<String> scopes(String role, String record, char action) {
        return SHIPPED.stream()
                .filter(rule ->
                        rule.role.equals(role) && rule.record.equals(record) && rule.actions.indexOf(action) >= 0)
                .map(Rule::scope)
                .toList();
    }

    private static List<Rule> read() {
        var all = new ArrayList<Rule>();
        for (var line : Csv.read("/org/kith/access/matrix.csv")) {
            all.add(new Rule(line.get("record"), line.get("role"), line.get("actions"), line.get("scope")));
        }
        return List.copyOf(all);
    }
}
