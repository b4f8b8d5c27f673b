package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;

/** Whether a use case gave and wrote no more and no less than the oracle says. */
public final class FacadeJudge {
    /** How a call ended. */
    public enum End {
        RETURNED,
        FORBIDDEN,
        NOT_FOUND,
        REFUSED,
        BROKEN
    }

    /**
     * Somebody calls a use case.
     *
     * @param action its letter in the matrix
     * @param subject the row of its first id; null when it has none or there is no such row
     * @param plain whether nothing but ids was handed over, so that it must not break
     * @param sent the ids that were handed over
     */
    public record Call(
            Facade facade,
            String record,
            char action,
            Caller caller,
            Row subject,
            boolean plain,
            java.util.Collection<String> sent) {
        @Override
        public String toString() {
            return facade.name() + " " + caller;
        }
    }

    private final City city;
    private final Oracle oracle;
    private final Writes writes;
    private final List<String> faults = new ArrayList<>();

    public FacadeJudge(City city, Oracle oracle) {
        this.city = city;
        this.oracle = oracle;
        this.writes = new Writes(city);
    }

    /** @param text all that came back; {@code touches} all that was written */
    public void judge(Call call, End end, String text, List<Touches.Touch> touches) {
        var permitted = Rule.permits(call.caller().role(), call.record(), call.action());
        if (permitted == (end == End.FORBIDDEN)) {
            faults.add((permitted ? "REFUSED " : "LEAK ") + call + (permitted ? " is forbidden" : " is not forbidden"));
        }
        var view = oracle.of(call.caller());
        var audit = call.record().equals("AUDIT");
        var words = Seen.in(city, text);
        words.stream()
                .filter(word -> !view.may().contains(word) && !isEcho(call, word))
                .filter(word -> !audit || !oracle.isId(word))
                .forEach(word -> faults.add("LEAK " + call + " gives " + city.token(word)));
        faults.addAll(writes.faults(call.toString(), touches));
        if (end == End.BROKEN && call.plain()) {
            faults.add("REFUSED " + call + " broke: " + text);
        }
        if (permitted && call.subject() != null && !call.facade().shows().isEmpty()) {
            shown(call, end, words, view);
        }
    }

    // Whoever named an id learns nothing from reading it again.
    private static boolean isEcho(Call call, String word) {
        return call.sent().contains(word);
    }

    private void shown(Call call, End end, java.util.Set<String> words, Oracle.View view) {
        var given = call.facade().shows().stream()
                .flatMap(column -> column.equals("id")
                        ? java.util.stream.Stream.of(call.subject().id())
                        : City.canariesIn(call.subject().text(column)).stream())
                .filter(view.must()::contains)
                .toList();
        var reached = oracle.reaches(
                call.caller(), Rule.scopes(call.caller().role(), call.record(), call.action()), call.subject());
        if (reached && !given.isEmpty()) {
            given.stream()
                    .filter(word -> !words.contains(word))
                    .forEach(word -> faults.add("REFUSED " + call + " " + end + " does not give " + city.token(word)));
        }
    }

    public List<String> faults() {
        return faults;
    }
}
