package org.kith.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.matching.HardRules;
import org.kith.people.Mode;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** What was agreed about hard rules, in words. */
@Named
@ApplicationScoped
public class CriteriaWordsPage {
    /** A line for each rule that is not kept and for each limit; one line when nothing was changed. */
    public List<String> lines(HardRules rules) {
        return rules(rules);
    }

    static List<String> rules(HardRules rules) {
        if (rules.equals(HardRules.STANDARD)) {
            return List.of(Text.say("criteria.rules.all"));
        }
        return Stream.concat(
                        HardRules.OPTIONAL.stream()
                                .filter(rules.off()::contains)
                                .map(rule -> Text.say("criteria.rules.off", Words.label(rule))),
                        Arrays.stream(Mode.values())
                                .filter(mode -> rules.mostMiles(mode) != null)
                                .map(mode -> Text.say(
                                        "criteria.rules.miles",
                                        Words.label(mode),
                                        Objects.requireNonNull(rules.mostMiles(mode)))))
                .toList();
    }
}
