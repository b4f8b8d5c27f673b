package org.kith.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A line of the list of endpoints: what is deployed, for whom, what it takes and what it shows.
 *
 * @param name verb and path, as they are extracted from what is deployed
 * @param may for whom: {@code RECORD:ACTION:SCOPE} of the matrix (the scope may be cut short or missing), several with |; {@code
 *     role:NAME}; {@code signed in}; {@code anybody}
 * @param shows columns of the first parameter's row (or of every row, in a list) that stand there for whoever may read them
 */
record Endpoint(String name, String kind, String may, List<Parameter> parameters, List<Shown> shows) {
    /** @param values a table, a column of one, or choices with | */
    record Parameter(String name, String values) {
        /** Whether it is what stands in a column of the row that is asked for. */
        boolean isOfSubject() {
            return values.startsWith("@");
        }

        boolean isChoice() {
            return values.contains("|") || values.startsWith("'");
        }

        boolean isSearch() {
            return !isChoice() && !isOfSubject() && values.contains(".");
        }

        String table() {
            return values.replaceAll("\\..*", "");
        }

        List<String> choices() {
            return List.of(values.replace("'", "").split("\\|", -1));
        }
    }

    static List<Endpoint> all(String file) {
        return Csv.read(file).stream().map(Endpoint::of).toList();
    }

    private static Endpoint of(Map<String, String> line) {
        var parameters = words(line.get("parameters")).stream()
                .map(one -> new Parameter(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1)))
                .toList();
        var shows = words(line.get("shows")).stream().map(Shown::of).toList();
        return new Endpoint(line.get("endpoint"), line.get("kind"), line.get("may"), parameters, shows);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" +"))
                .filter(one -> !one.isEmpty() && !one.equals("-"))
                .toList();
    }

    String path() {
        return name.substring(name.indexOf(' ') + 1);
    }

    String verb() {
        return name.substring(0, name.indexOf(' '));
    }

    boolean isPublic() {
        return may.equals("anybody");
    }

    /** Whether the matrix gives it to a role at all. */
    boolean isFor(String role) {
        if (isPublic() || may.equals("signed in")) {
            return true;
        }
        return Arrays.stream(may.split("\\|")).anyMatch(one -> {
            var part = one.split(":", -1);
            return part[0].equals("role")
                    ? part[1].equals(role)
                    : Rule.shipped().stream()
                            .anyMatch(rule -> rule.role().equals(role)
                                    && rule.record().equals(part[0])
                                    && rule.actions().contains(part[1])
                                    && (part.length < 3 || rule.scope().startsWith(part[2])));
        });
    }

    /** The scopes in which it shows rows; an empty one stands for all. */
    List<String> scopes() {
        return Arrays.stream(may.split("\\|"))
                .map(one -> one.split(":", -1))
                .map(part -> part.length < 3 ? "" : part[2])
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
