package org.kith.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.matching.NobodyFits;
import org.kith.matching.Shortlisting;
import org.kith.partnership.Directory;
import org.kith.people.Mode;
import org.kith.reporting.waits.WaitLine;
import org.kith.reporting.waits.WaitsBy;
import org.kith.reporting.waits.WaitsSeen;
import org.kith.reporting.waits.WatchingWaits;
import org.kith.web.Text;
import org.kith.web.matching.MatchWordsPage;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Words;

/** Whether waiting is fair: curves by group, and who could have nobody and why. */
@Named
@RequestScoped
public class WaitTimesPage {
    @Inject
    private WatchingWaits watching;

    @Inject
    private Shortlisting shortlisting;

    @Inject
    private Directory directory;

    @Inject
    private MatchWordsPage words;

    private @Nullable String by;
    private @Nullable WaitsSeen seen;
    private List<NobodyFits> nobody = List.of();
    private final Map<String, String> partners = new HashMap<>();

    /** A way to tell waits apart, as a link. */
    public record Choice(WaitsBy by, String to, boolean here) {}

    /** How many could have nobody, for whoever sees no people. */
    public record Rule(String words, String count) {}

    public void load() {
        seen = watching.times(by());
        nobody = seen.exact() ? shortlisting.nobodyFits() : List.of();
        if (by() == WaitsBy.PARTNER) {
            directory.partners().forEach(one -> partners.put(one.id().toString(), one.name()));
        }
    }

    private WaitsBy by() {
        return Arrays.stream(WaitsBy.values())
                .filter(one -> one.name().equalsIgnoreCase(by))
                .findFirst()
                .orElse(WaitsBy.BAND);
    }

    public List<Choice> getChoices() {
        return Arrays.stream(WaitsBy.values())
                .map(one -> new Choice(one, "/waiting/times?by=" + one.name().toLowerCase(Locale.ROOT), one == by()))
                .toList();
    }

    public WaitsSeen getSeen() {
        return Objects.requireNonNull(seen);
    }

    /** A group in words. */
    public String group(WaitLine line) {
        if (line.key().isEmpty() && line == getTotal()) {
            return Text.say("waits.all");
        }
        return switch (by()) {
            case PARTNER -> partners.getOrDefault(line.key(), "");
            case BAND -> Text.say("waits.band", line.key());
            case LANGUAGE -> PeopleWords.languages(List.of(line.key().split(",")));
            case AREA -> line.key().isEmpty() ? Text.say("waits.area.unknown") : line.key();
            case MODE -> Words.label(Mode.valueOf(line.key()));
        };
    }

    private @Nullable WaitLine getTotal() {
        var groups = getSeen().groups();
        return groups.isEmpty() ? null : groups.get(groups.size() - 1);
    }

    /** Whether this line is everybody together. */
    public boolean isTotal(WaitLine line) {
        return line == getTotal();
    }

    public String number(@Nullable Object number) {
        return number == null ? Text.say("waits.unknown") : number.toString();
    }

    public String percent(@Nullable Integer number) {
        return number == null ? Text.say("waits.unknown") : Text.say("waits.percent", number);
    }

    /** What the whole comes to, in a sentence. */
    public String getSentence() {
        var total = getTotal();
        return total == null || total.median() == null
                ? Text.say("waits.sentence.few")
                : Text.say("waits.sentence", total.median(), total.waiting());
    }

    /** The largest groups as curves. */
    public @Nullable String getChart() {
        return WaitChart.of(getSeen().groups().stream()
                .sorted(Comparator.comparing((WaitLine line) -> line == getTotal())
                        .reversed()
                        .thenComparing(line -> -size(line)))
                .map(line -> new WaitChart.Curve(group(line), line.curve()))
                .toList());
    }

    private static double size(WaitLine line) {
        return Objects.requireNonNullElse(BoardChart.number(line.all()), 0.0);
    }

    public List<NobodyFits> getNobody() {
        return nobody;
    }

    public String blocking(NobodyFits one) {
        return Words.label(one.blocking());
    }

    /** The smallest change that would help. */
    public String change(NobodyFits one) {
        var rule = one.change();
        return rule == null
                ? Text.say("plans.left.nothing")
                : Text.say(
                        "plans.left.change",
                        Objects.requireNonNullElse(one.volunteerName(), ""),
                        words.apart(rule, one.arguments()));
    }

    public List<Rule> getRules() {
        return getSeen().nobody().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Rule(Words.label(entry.getKey()), entry.getValue()))
                .toList();
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }
}
