package org.kith.web.people;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.people.Vocabulary;
import org.kith.people.Wording;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** The partnership's words for interests: all of them, adding one, and changing what one means. */
@Named
@ViewScoped
public class InterestsForm implements Serializable {
    private static final String ITSELF = "";

    @Inject
    private Wording wording;

    // Made once a page: a second press of the button meets the first one's interest.
    private final UUID newId = Ids.next();
    private @Nullable @Size(max = 55) String name;
    private @Nullable @Size(max = 500) String words;
    private @Nullable String code;
    private String countsAs = ITSELF;
    private transient @Nullable Vocabulary vocabulary;

    /** One interest in the list. */
    public record Line(String code, String name, String words, String countsAs) {}

    /** For the page that changes one. */
    public void load() {
        var one = code;
        if (one == null || !vocabulary().has(one)) {
            throw new NotFound();
        }
        words = String.join(", ", vocabulary().addedWords(one).stream().sorted().toList());
        var other = vocabulary().countsAs(one);
        countsAs = other.equals(one) ? ITSELF : other;
    }

    public @Nullable String add() {
        wording.add(newId, Objects.requireNonNull(name), wordsIn(words));
        return Outcome.said("interests.added").to("/partnership/interests");
    }

    public @Nullable String save() {
        wording.mean(newId, Objects.requireNonNull(code), wordsIn(words), countsAs.isEmpty() ? null : countsAs);
        return Outcome.said("interests.saved").to("/partnership/interests");
    }

    private static Set<String> wordsIn(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[,;\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }

    private Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = wording.interests();
        }
        return vocabulary;
    }

    public List<Line> getLines() {
        return vocabulary().codes().stream()
                .map(one -> new Line(
                        one,
                        PeopleWords.interest(one),
                        String.join(", ", vocabulary().wordsFor(one)),
                        vocabulary().countsAs(one).equals(one)
                                ? ""
                                : PeopleWords.interest(vocabulary().countsAs(one))))
                .sorted(Comparator.comparing(Line::name))
                .toList();
    }

    /** Itself, or any other interest. */
    public List<SelectItem> getOthers() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(ITSELF, Text.say("interests.counts.itself")));
        PeopleWords.interestItems(vocabulary()).stream()
                .filter(item -> !item.getValue().equals(code))
                .forEach(items::add);
        return items;
    }

    /** The interest that is being changed, by name. */
    public String getTitle() {
        return code == null ? "" : PeopleWords.interest(code);
    }

    /** What the product ships for it. */
    public String getShipped() {
        return code == null ? "" : String.join(", ", Vocabulary.interests().wordsFor(code));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public String getCountsAs() {
        return countsAs;
    }

    public void setCountsAs(String countsAs) {
        this.countsAs = countsAs;
    }
}
