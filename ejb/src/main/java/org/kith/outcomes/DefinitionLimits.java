package org.kith.outcomes;

import static org.kith.outcomes.InstrumentFile.require;

import java.util.Objects;
import java.util.regex.Pattern;

/** What a definition must keep to so that its answers and scores can be stored and read again. */
final class DefinitionLimits {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,19}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,30}");
    /** An answer must not look like a separator or like one of the marks for no answer. */
    private static final Pattern ANSWER = Pattern.compile("(?![dx]$)[A-Za-z0-9!+][A-Za-z0-9!+_.-]{0,9}");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_BAND = 60;
    private static final int LONGEST_ANSWERS = 200;

    private DefinitionLimits() {}

    static void check(Instrument instrument, String name) {
        require(
                CODE.matcher(instrument.code()).matches(),
                name + " needs a code of 1 to 20 capital letters and digits.");
        require(instrument.version() > 0, name + " needs a version of 1 or more.");
        require(fits(instrument.title(), LONGEST_TITLE), name + " needs a title of at most 200 characters.");
        require(fits(instrument.citation(), LONGEST_WORDS), name + " needs a citation of at most 1000 characters.");
        for (var item : instrument.items()) {
            require(ID.matcher(item.id()).matches(), name + " has a question whose id is not letters and digits.");
            require(
                    item.wording() == null || fits(item.wording(), LONGEST_WORDS),
                    name + " has a question without words or with more than 1000 characters.");
        }
        int longest = 0;
        for (var option : instrument.options()) {
            require(
                    ANSWER.matcher(option.code()).matches(),
                    name + " has the answer code “" + option.code()
                            + "”; use letters and digits, and not d or x alone.");
            longest = Math.max(longest, option.code().length() + 1);
        }
        require(longest * instrument.items().size() <= LONGEST_ANSWERS, name + " has more questions than can be kept.");
        for (var scale : instrument.scales()) {
            require(ID.matcher(scale.id()).matches(), name + " has a scale whose id is not letters and digits.");
            require(
                    scale.bands().stream().allMatch(band -> fits(band.label(), LONGEST_BAND)),
                    name + " has a band of more than 60 characters.");
            require(scale.min().compareTo(scale.max()) < 0, name + " has a scale that ends where it begins.");
        }
    }

    private static boolean fits(String words, int most) {
        return !Objects.requireNonNull(words).isBlank() && words.length() <= most;
    }
}
