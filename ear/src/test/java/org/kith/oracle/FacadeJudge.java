package org.kith.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
     * @param asked what else was handed over, by its name
     */
    public record Call(
            Facade facade,
            String record,
            char action,
            Caller caller,
            Row subject,
            boolean plain,
            Collection<String> sent,
            Map<String, String> asked) {
        @Override
        public String toString() {
            return facade.name() + " " + caller + (subject == null ? "" : " of " + subject.id());
        }
    }

    private final City city;
    private final Oracle oracle;
    private final Looks looks;
    private final Writes writes;
    private final FacadeContent content;
    private final List<String> faults = new ArrayList<>();

    public FacadeJudge(Staged staged) {
        this.city = staged.city();
        this.oracle = staged.oracle();
        this.looks = staged.watching().looks();
        this.writes = new Writes(city);
        this.content = new FacadeContent(city, oracle);
    }

    /** @param text all that came back; {@code touches} all that was written */
    public void judge(Call call, End end, String text, List<Touches.Touch> touches) {
        var permitted = Rule.permits(call.caller().role(), call.record(), call.action());
        if (permitted == (end == End.FORBIDDEN) && (!permitted || content.isAll(call))) {
            faults.add((permitted ? "REFUSED " : "LEAK ") + call + (permitted ? " is forbidden" : " is not forbidden"));
        }
        var view = oracle.of(call.caller());
        var audit = call.record().equals("AUDIT");
        var words = Seen.in(city, text);
        words.stream()
                .filter(word -> !view.may().contains(word) && !isEcho(call, word) && !isTakenOver(call, touches, word))
                .filter(word -> !isNamed(call, word))
                .filter(word -> !audit || !oracle.isId(word) && !looks.isOfWhoLooked(call.caller(), word))
                .forEach(word -> faults.add("LEAK " + call + " gives " + city.token(word)));
        faults.addAll(writes.faults(call.toString(), touches));
        if (end == End.BROKEN && call.plain()) {
            faults.add("REFUSED " + call + " broke: " + text);
        }
        if (permitted) {
            content.missing(call, end, text, words).forEach(faults::add);
        }
    }

    // Whoever named an id learns nothing from reading it again.
    private static boolean isEcho(Call call, String word) {
        return call.sent().contains(word);
    }

    // What became the partner's own in this very call; whether it might, the writes are judged for.
    private static boolean isTakenOver(Call call, List<Touches.Touch> touches, String word) {
        return touches.stream()
                .anyMatch(touch -> touch.id().equals(word)
                        && !touch.owner().isEmpty()
                        && touch.owner().equals(call.caller().partner()));
    }

    /** Whether it is an id that stands in a column which the list names, of a row that the caller may see. */
    private boolean isNamed(Call call, String word) {
        return call.facade().shows().stream()
                .filter(shown -> shown.startsWith(FacadeContent.NAMES))
                .map(shown -> shown.substring(FacadeContent.NAMES.length()).split("\\."))
                .anyMatch(named -> city.rows(named[0]).stream()
                        .anyMatch(row -> row.is(named[1], word)
                                && oracle.reaches(call.caller(), FacadeContent.scopes(call), row)));
    }

    public List<String> faults() {
        return faults;
    }
}
