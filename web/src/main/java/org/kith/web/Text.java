package org.kith.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.RuleBroken;

/**
 * All words of the product: one file a slice in {@code org/kith/web/text}, seen as one bundle. A key that stands in two
 * files, or nowhere, is found by a test; at run time a missing key shows itself instead of breaking the page.
 */
public final class Text extends ResourceBundle {
    /** The files, in the order of the slices. A slice without words has no file yet. */
    public static final List<String> SLICES = List.of(
            "common",
            "help",
            "kernel",
            "access",
            "audit",
            "partnership",
            "people",
            "volunteering",
            "referrals",
            "matching",
            "reviews",
            "asking",
            "visits",
            "planning",
            "expenses",
            "safety",
            "care",
            "safeguarding",
            "outcomes",
            "evaluation",
            "coproduction",
            "privacy",
            "reporting",
            "imports",
            "today");

    private static final Map<String, String> WORDS = readAll();

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return WORDS.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(WORDS.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return WORDS.keySet();
    }

    /** The words of a key with its placeholders filled. */
    public static String say(String key, @Nullable Object... arguments) {
        var words = WORDS.getOrDefault(key, "???" + key + "???");
        return arguments.length == 0 ? words : new MessageFormat(words.replace("'", "''"), Locale.UK).format(arguments);
    }

    /** The sentence of a broken rule. */
    public static String say(RuleBroken broken) {
        return say("rule." + broken.rule().name(), broken.arguments().toArray());
    }

    /** Whether there are words for a key: an optional hint, for example. */
    public static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    /** The words of one file; empty when the slice has none. */
    public static Map<String, String> read(String slice) {
        var words = new HashMap<String, String>();
        try (var in = Text.class.getResourceAsStream("text/" + slice + ".properties")) {
            if (in == null) {
                return words;
            }
            var file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            file.forEach((key, value) -> words.put((String) key, (String) value));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> readAll() {
        var all = new HashMap<String, String>();
        SLICES.forEach(slice -> all.putAll(read(slice)));
        return Map.copyOf(all);
    }
}
