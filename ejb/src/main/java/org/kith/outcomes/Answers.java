package org.kith.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers to one instrument on one occasion, one for each of its items and in their order. */
public record Answers(List<Answer> inOrder) {

    public Answers {
        inOrder = List.copyOf(inOrder);
    }

    /**
     * Reads codes separated by commas in the order of the items, with {@code -} not answered, {@code d} declined and
     * {@code x} not applicable. An answer may also be given as {@code item=code}; then all must be, and those left out
     * were not answered.
     */
    public static Answers read(Instrument instrument, String text) {
        String[] parts = text.strip().split("\\s*[,|]\\s*", -1);
        if (text.indexOf('=') >= 0) return of(instrument, byItem(instrument, parts));
        if (parts.length != instrument.items().size()) {
            throw new IllegalArgumentException(instrument.code() + " has "
                    + instrument.items().size() + " questions, but " + parts.length + " answers were given.");
        }
        return new Answers(
                Arrays.stream(parts).map(p -> Answer.read(instrument, p)).toList());
    }

    /** From a page: item id to code or mark; an item that is left out or empty was not answered. */
    public static Answers of(Instrument instrument, Map<String, String> byItem) {
        byItem.keySet().forEach(instrument::item);
        List<Answer> answers = new ArrayList<>();
        for (var item : instrument.items()) {
            answers.add(
                    Answer.read(instrument, byItem.getOrDefault(item.id(), "").strip()));
        }
        return new Answers(answers);
    }

    private static Map<String, String> byItem(Instrument instrument, String[] parts) {
        return Arrays.stream(parts)
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0].strip(), p -> p.length < 2 ? "?" : p[1].strip(), (a, b) -> {
                    throw new IllegalArgumentException("A question of " + instrument.code() + " is answered twice.");
                }));
    }

    public Answer to(Instrument instrument, String itemId) {
        return inOrder.get(instrument.items().indexOf(instrument.item(itemId)));
    }

    public long count(Answer.Kind kind) {
        return inOrder.stream().filter(a -> a.kind() == kind).count();
    }

    /** What is stored: the codes and marks, separated by commas. */
    public String text() {
        return inOrder.stream().map(Answer::text).collect(Collectors.joining(","));
    }
}
