package org.kith.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed UK postcode. Whether it exists is another question, which only the directory of the post answers.
 *
 * @param text upper case with one space before the last three signs
 */
public record Postcode(String text) {
    private static final Pattern FORM = Pattern.compile("GIR 0AA"
            + "|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY])"
            + " [0-9][ABD-HJLNP-UW-Z]{2}");

    /** The postcode in what somebody typed, with or without spaces, in any case; empty when there is none. */
    public static Optional<Postcode> in(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var signs = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (signs.length() < 5 || signs.length() > 7) {
            return Optional.empty();
        }
        int inward = signs.length() - 3;
        var text = signs.substring(0, inward) + " " + signs.substring(inward);
        return FORM.matcher(text).matches() ? Optional.of(new Postcode(text)) : Optional.empty();
    }

    /**
     * The postcode for a record; nothing stays nothing.
     *
     * @throws org.kith.kernel.RuleBroken when something was typed that is not a postcode
     */
    public static @Nullable Postcode orNothing(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var postcode = in(typed);
        PersonRule.POSTCODE_IS_UNDERSTOOD.require(postcode.isPresent(), typed.strip());
        return postcode.orElseThrow();
    }

    /** The part before the space: an area, not a home. Distances and shared views use only this. */
    public String outwardCode() {
        return text.substring(0, text.indexOf(' '));
    }
}
