package org.kith.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer shows no more and no less than the oracle says. */
final class PageJudge {
    private static final Pattern COUNT = Pattern.compile("role=\"status\"[^>]*>\\s*([0-9,]+)\\b");
    private final City city;
    private final Oracle oracle;
    private final Looks looks;
    private final List<String> faults;

    PageJudge(City city, Oracle oracle, Looks looks, List<String> faults) {
        this.city = city;
        this.oracle = oracle;
        this.looks = looks;
        this.faults = faults;
    }

    /**
     * An answer.
     *
     * @param asksForRow whether the endpoint shows one row; {@code subject} is that row, null for one that does not exist
     * @param asked with what it was asked
     * @param words what the oracle knows of the text
     */
    record Answer(
            boolean asksForRow, Row subject, Map<String, String> asked, int status, Set<String> words, String text) {}

    void judge(Endpoint endpoint, Caller caller, Answer answer) {
        var may = oracle.of(caller).may();
        answer.words().stream()
                .filter(word -> !may.contains(word)
                        && !(endpoint.may().startsWith("AUDIT") && oracle.isId(word))
                        && !(endpoint.may().contains("AUDIT:") && looks.isOfWhoLooked(caller, word)))
                .forEach(word -> fault("LEAK", endpoint, caller, "shows " + city.token(word)));
        var status = answer.status();
        if (status >= 500) {
            fault("REFUSED", endpoint, caller, "broke with " + status + " for " + answer.subject());
        } else if (!endpoint.isFor(caller.role()) || caller.role().equals("PUBLIC") && !endpoint.isPublic()) {
            if (status != 403 && status != 302 && status != 401) {
                fault("LEAK", endpoint, caller, "opens with " + status);
            }
        } else if (endpoint.kind().equals("list")) {
            whole(endpoint, caller, answer);
        } else if (!answer.asksForRow()) {
            ofNoRow(endpoint, caller, answer);
        } else {
            ofRow(endpoint, caller, answer);
        }
    }

    private void ofNoRow(Endpoint endpoint, Caller caller, Answer answer) {
        if (answer.status() == 200) {
            endpoint.shows().forEach(shown -> expect(endpoint, caller, shown, answer));
        } else if (answer.status() != 301
                && answer.status() != 302
                && !endpoint.kind().equals("open")) {
            fault("REFUSED", endpoint, caller, "answers " + answer.status());
        }
    }

    private void ofRow(Endpoint endpoint, Caller caller, Answer answer) {
        var subject = answer.subject();
        var status = answer.status();
        var reached = subject != null && oracle.reaches(caller, endpoint.scopes(), subject);
        if (!reached) {
            if (status == 200 && !endpoint.kind().equals("open")) {
                fault("LEAK", endpoint, caller, "opens for " + name(subject));
            }
        } else if (!endpoint.kind().equals("state")
                && (endpoint.shows().isEmpty() ? status >= 400 : status != 200 && holds(endpoint, answer))) {
            fault("REFUSED", endpoint, caller, "answers " + status + " for " + name(subject));
        } else if (status == 200) {
            endpoint.shows().forEach(shown -> {
                if (!shown.table().equals(subject.table())) {
                    expect(endpoint, caller, shown, answer);
                } else if (shown.when().holds(city, subject, subject, answer.asked())) {
                    expect(endpoint, caller, shown, subject, answer);
                }
            });
        }
    }

    private boolean holds(Endpoint endpoint, Answer answer) {
        var row = answer.subject();
        return endpoint.shows().stream()
                .filter(shown -> shown.table().equals(row.table()))
                .allMatch(shown -> shown.when().holds(city, row, row, answer.asked()));
    }

    private void whole(Endpoint endpoint, Caller caller, Answer answer) {
        if (answer.status() != 200) {
            fault("REFUSED", endpoint, caller, "answers " + answer.status());
            return;
        }
        if (endpoint.parameters().stream()
                .anyMatch(one -> one.isSearch()
                        && !answer.asked().getOrDefault(one.name(), "").isEmpty())) {
            return;
        }
        for (var shown : endpoint.shows()) {
            var expected = expect(endpoint, caller, shown, answer);
            var count = COUNT.matcher(answer.text());
            if (shown.equals(endpoint.shows().get(0))
                    && count.find()
                    && Integer.parseInt(count.group(1).replace(",", "")) != expected.size()) {
                fault("LEAK", endpoint, caller, "counts " + count.group(1) + " and not " + expected.size());
            }
        }
    }

    /** Every row that is meant has to stand there. */
    private List<Row> expect(Endpoint endpoint, Caller caller, Shown shown, Answer answer) {
        var expected = shown.rows(city, oracle, caller, endpoint.scopes(), answer.subject(), answer.asked());
        expected.forEach(row -> expect(endpoint, caller, shown, row, answer));
        return expected;
    }

    private void expect(Endpoint endpoint, Caller caller, Shown shown, Row row, Answer answer) {
        var must = oracle.of(caller).must();
        shown.words(row).stream()
                .filter(word -> must.contains(word) && !answer.words().contains(word))
                .forEach(word -> fault("REFUSED", endpoint, caller, "does not show " + city.token(word)));
    }

    private static String name(Row row) {
        return row == null ? "nothing" : row.table() + " " + row.id();
    }

    private void fault(String kind, Endpoint endpoint, Caller caller, String what) {
        faults.add(kind + " " + endpoint + " " + caller + " " + what);
    }
}
