package org.kith.oracle;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer shows no more and no less than the oracle says. */
final class PageJudge {
    private static final Pattern COUNT = Pattern.compile("role=\"status\"[^>]*>\\s*([0-9,]+)\\b");
    private final City city;
    private final Oracle oracle;
    private final List<String> faults;

    PageJudge(City city, Oracle oracle, List<String> faults) {
        this.city = city;
        this.oracle = oracle;
        this.faults = faults;
    }

    /** @param subject the row that was asked for; null for one that does not exist */
    void judge(
            Endpoint endpoint,
            Caller caller,
            boolean asksForRow,
            Row subject,
            int status,
            Set<String> words,
            String text) {
        var may = may(caller);
        words.stream()
                .filter(word -> !may.contains(word) && !(endpoint.may().startsWith("AUDIT") && oracle.isId(word)))
                .forEach(word -> fault("LEAK", endpoint, caller, "shows " + city.token(word)));
        if (status >= 500) {
            fault("REFUSED", endpoint, caller, "broke with " + status + " for " + subject);
        } else if (!endpoint.isFor(caller.role()) || caller.role().equals("PUBLIC") && !endpoint.isPublic()) {
            if (status != 403 && status != 302 && status != 401) {
                fault("LEAK", endpoint, caller, "opens with " + status);
            }
        } else if (endpoint.kind().equals("list")) {
            whole(endpoint, caller, status, words, text);
        } else if (!asksForRow) {
            if (status != 200 && status != 302 && !endpoint.kind().equals("open")) {
                fault("REFUSED", endpoint, caller, "answers " + status);
            }
        } else {
            ofRow(endpoint, caller, subject, status, words);
        }
    }

    private Set<String> may(Caller caller) {
        return oracle.of(caller).may();
    }

    private void ofRow(Endpoint endpoint, Caller caller, Row subject, int status, Set<String> words) {
        var reached = subject != null && oracle.reaches(caller, endpoint.scopes(), subject);
        if (!reached) {
            if (status == 200 && !endpoint.kind().equals("open")) {
                fault("LEAK", endpoint, caller, "opens for " + name(subject));
            }
        } else if (!endpoint.kind().equals("state")
                && (endpoint.shows().isEmpty() ? status >= 400 : status != 200 && holds(endpoint, subject))) {
            fault("REFUSED", endpoint, caller, "answers " + status + " for " + name(subject));
        } else if (status == 200) {
            endpoint.shows().stream()
                    .filter(shown -> shown.table().equals(subject.table()))
                    .forEach(shown -> expect(endpoint, caller, shown, subject, words));
        }
    }

    private static boolean holds(Endpoint endpoint, Row row) {
        return endpoint.shows().stream().allMatch(shown -> shown.holds(row));
    }

    private void whole(Endpoint endpoint, Caller caller, int status, Set<String> words, String text) {
        if (status != 200) {
            fault("REFUSED", endpoint, caller, "answers " + status);
            return;
        }
        if (endpoint.parameters().stream().anyMatch(one -> one.isSearch())) {
            return;
        }
        for (var shown : endpoint.shows()) {
            var expected = city.rows(shown.table()).stream()
                    .filter(shown::holds)
                    .filter(row -> oracle.reaches(caller, endpoint.scopes(), row))
                    .toList();
            expected.forEach(row -> expect(endpoint, caller, shown, row, words));
            var count = COUNT.matcher(text);
            if (shown.equals(endpoint.shows().get(0))
                    && count.find()
                    && Integer.parseInt(count.group(1).replace(",", "")) != expected.size()) {
                fault("LEAK", endpoint, caller, "counts " + count.group(1) + " and not " + expected.size());
            }
        }
    }

    private void expect(Endpoint endpoint, Caller caller, Endpoint.Shown shown, Row row, Set<String> words) {
        if (!shown.holds(row)) {
            return;
        }
        var must = oracle.of(caller).must();
        var expected = shown.column().equals("id") ? List.of(row.id()) : City.canariesIn(row.text(shown.column()));
        expected.stream()
                .filter(word -> must.contains(word) && !words.contains(word))
                .forEach(word -> fault("REFUSED", endpoint, caller, "does not show " + city.token(word)));
    }

    private static String name(Row row) {
        return row == null ? "nothing" : row.table() + " " + row.id();
    }

    private void fault(String kind, Endpoint endpoint, Caller caller, String what) {
        faults.add(kind + " " + endpoint + " " + caller + " " + what);
    }
}
