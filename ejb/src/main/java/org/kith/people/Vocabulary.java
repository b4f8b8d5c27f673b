package org.kith.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of codes that grows without new program text: each line of its file is a code and the words people write for it.
 * What a page shows for a code is in the message bundle.
 */
public final class Vocabulary {
    private static final Vocabulary INTERESTS = new Vocabulary("interests.properties");
    private static final Vocabulary LANGUAGES = new Vocabulary("languages.properties");

    private final Set<String> codes = new TreeSet<>();
    private final Map<String, String> codesByWord = new HashMap<>();

    private Vocabulary(String resource) {
        var lines = new Properties();
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (var code : lines.stringPropertyNames()) {
            codes.add(code);
            codesByWord.put(Words.fold(code), code);
            Arrays.stream(lines.getProperty(code).split(",", -1))
                    .forEach(word -> codesByWord.put(Words.fold(word), code));
        }
    }

    /** What people like to do and talk about; labels {@code interest.<code>}. */
    public static Vocabulary interests() {
        return INTERESTS;
    }

    /** Languages people speak, as in ISO 639; labels {@code language.<code>}. */
    public static Vocabulary languages() {
        return LANGUAGES;
    }

    public Set<String> codes() {
        return Set.copyOf(codes);
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    /** The code for a word as somebody writes it. */
    public Optional<String> codeFor(String word) {
        return Optional.ofNullable(codesByWord.get(Words.fold(word)));
    }

    /** The first of these that is not in the list. */
    public Optional<String> strangerIn(Set<String> some) {
        return some.stream().filter(code -> !has(code)).findFirst();
    }
}
