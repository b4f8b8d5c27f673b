package org.kith.web.people;

import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.people.Contact;
import org.kith.people.Likeness;
import org.kith.people.Vocabulary;
import org.kith.web.Text;
import org.kith.web.ui.TimelineEntry;
import org.kith.web.ui.Words;

/** Parts of a person's record in words. */
public final class PeopleWords {
    private static final String INTEREST = "interest.";
    private static final String LANGUAGE = "language.";
    private static final String TIMELINE = "timeline.";

    private PeopleWords() {}

    /** The interests of these codes, by name. */
    public static String interests(Collection<String> codes) {
        return listed(INTEREST, codes);
    }

    /** The languages of these codes, by name. */
    public static String languages(Collection<String> codes) {
        return listed(LANGUAGE, codes);
    }

    /** What an interest may be chosen from. */
    public static List<SelectItem> interestItems(Vocabulary interests) {
        return items(INTEREST, interests);
    }

    /** The name of an interest; one that the partnership added says it itself. */
    public static String interest(String code) {
        return name(INTEREST, code);
    }

    private static String name(String prefix, String code) {
        return prefix.equals(INTEREST) && Vocabulary.isOwn(code) ? Vocabulary.nameOfOwn(code) : Text.say(prefix + code);
    }

    /** What a language may be chosen from. */
    public static List<SelectItem> languageItems() {
        return items(LANGUAGE, Vocabulary.languages());
    }

    /** The lines of an address. */
    public static String address(Contact contact) {
        return Stream.of(contact.addressLine1(), contact.addressLine2(), contact.town(), contact.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** By what two entries are alike. */
    public static String signs(Likeness likeness) {
        return likeness.signs().stream().map(Words::label).collect(Collectors.joining("; "));
    }

    /** A timeline for {@code b:timeline}; a kind that has words of its own for the detail says them. */
    public static List<TimelineEntry> timeline(List<org.kith.people.TimelineEntry> lines) {
        return lines.stream()
                .map(line -> new TimelineEntry(
                        line.happenedAt(), Text.say(TIMELINE + line.kind()), line.actorName(), detail(line)))
                .toList();
    }

    private static @Nullable String detail(org.kith.people.TimelineEntry line) {
        var coded = TIMELINE + line.kind() + "." + line.detail();
        return Text.has(coded) ? Text.say(coded) : line.detail();
    }

    private static String listed(String prefix, Collection<String> codes) {
        return codes.stream().map(code -> name(prefix, code)).sorted().collect(Collectors.joining(", "));
    }

    private static List<SelectItem> items(String prefix, Vocabulary vocabulary) {
        return vocabulary.codes().stream()
                .map(code -> new SelectItem(code, name(prefix, code)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** What somebody did with a record, said to the person. */
    static String did(String action, String record) {
        var exact = "my.record.did." + action + "." + record;
        return Text.say(Text.has(exact) ? exact : "my.record.did." + action);
    }
}
