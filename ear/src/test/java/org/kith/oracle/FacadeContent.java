package org.kith.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a use case has to give by its line in the list: of the row that it is asked for, of every row of a list, and counts. */
final class FacadeContent {
    static final String NAMES = "names:";
    private static final String EVERY = "every:";
    private static final String COUNT = "count:";
    private static final String ALSO = "also:";
    private final City city;
    private final Oracle oracle;

    FacadeContent(City city, Oracle oracle) {
        this.city = city;
        this.oracle = oracle;
    }

    /** Whether the caller has all that the use case asks of others behind the wall: {@code also:MATCH_NEED.R}. */
    boolean isAll(FacadeJudge.Call call) {
        return call.facade().shows().stream()
                .filter(shown -> shown.startsWith(ALSO))
                .map(shown -> shown.substring(ALSO.length()).split("\\."))
                .allMatch(also -> Rule.permits(call.caller().role(), also[0], also[1].charAt(0)));
    }

    /** Lines of what is missing. */
    Stream<String> missing(FacadeJudge.Call call, FacadeJudge.End end, String text, Set<String> words) {
        return !isAll(call)
                ? Stream.empty()
                : call.facade().shows().stream()
                        .filter(shown -> !shown.startsWith(NAMES) && !shown.startsWith(ALSO))
                        .flatMap(shown -> missing(shown, call, end, text, words));
    }

    private Stream<String> missing(
            String what, FacadeJudge.Call call, FacadeJudge.End end, String text, Set<String> words) {
        if (what.startsWith(EVERY)) {
            return words(Shown.of(what.substring(EVERY.length())), call, end, words);
        }
        if (what.startsWith(COUNT)) {
            return counted(Shown.of(what.substring(COUNT.length())), call, end, text);
        }
        return call.subject() == null
                ? Stream.empty()
                : ofSubject(Shown.of(call.subject().table() + "." + what), call, end, words);
    }

    private Stream<String> ofSubject(Shown shown, FacadeJudge.Call call, FacadeJudge.End end, Set<String> words) {
        var row = call.subject();
        return shown.when().holds(city, row, row, call.asked())
                        && oracle.reaches(call.caller(), shown.when().of(scopes(call)), row)
                ? absent(shown, row, call, end, words)
                : Stream.empty();
    }

    private Stream<String> words(Shown shown, FacadeJudge.Call call, FacadeJudge.End end, Set<String> words) {
        return isDue(shown, call)
                ? rows(shown, call).stream().flatMap(row -> absent(shown, row, call, end, words))
                : Stream.empty();
    }

    private Stream<String> counted(Shown shown, FacadeJudge.Call call, FacadeJudge.End end, String text) {
        if (!isDue(shown, call)) {
            return Stream.empty();
        }
        var number = String.valueOf(rows(shown, call).size());
        return end == FacadeJudge.End.RETURNED && text.strip().equals(number)
                ? Stream.empty()
                : Stream.of("REFUSED " + call + " " + end + " counts " + text.strip() + " and not " + number + " of "
                        + shown.table());
    }

    // A list of what belongs to a row is due to whoever reaches that row.
    private boolean isDue(Shown shown, FacadeJudge.Call call) {
        var asksForRow = call.facade().parameters().entrySet().stream()
                .anyMatch(parameter -> call.asked().containsKey(parameter.getKey())
                        && !parameter.getValue().startsWith("new:"));
        return shown.when().isAsked(call.asked())
                && (!asksForRow
                        || call.subject() != null
                                && oracle.reaches(call.caller(), shown.when().among(scopes(call)), call.subject()));
    }

    private List<Row> rows(Shown shown, FacadeJudge.Call call) {
        return shown.rows(city, oracle, call.caller(), scopes(call), call.subject(), call.asked());
    }

    private Stream<String> absent(Shown shown, Row row, FacadeJudge.Call call, FacadeJudge.End end, Set<String> words) {
        var must = oracle.of(call.caller()).must();
        return shown.words(row).stream()
                .filter(word -> must.contains(word) && !words.contains(word))
                .map(word -> "REFUSED " + call + " " + end + " does not give " + city.token(word));
    }

    static List<String> scopes(FacadeJudge.Call call) {
        return Rule.scopes(call.caller().role(), call.record(), call.action());
    }
}
