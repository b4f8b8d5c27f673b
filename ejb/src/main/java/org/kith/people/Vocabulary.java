package org.kith.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes that grows without new program text: each line of its file is a code and the words people write for it.
 * What a page shows for a code is in the message bundle.
 */
public final class Vocabulary {
    private static final Vocabulary INTERESTS = new Vocabulary("interests.properties", true);
    private static final Vocabulary LANGUAGES = new Vocabulary("languages.properties", false);

    private static final String OWN = "own-";
    private static final Pattern OWN_CODE = Pattern.compile("own-[\\p{Ll}\\p{N}]+(-[\\p{Ll}\\p{N}]+)*");
    private static final int LONGEST = 60;
    private static final int LONGEST_CHAIN = 10;

    private final Set<String> codes = new TreeSet<>();
    private final Map<String, String> codesByWord = new HashMap<>();
    private final Map<String, String> countsAs = new HashMap<>();
    private final Map<String, Set<String>> added = new HashMap<>();
    private final boolean grows;

    /** What a partnership adds: a new interest or other words for a known one, and what it counts as in matching. */
    public record Added(
            String code, Set<String> words, @Nullable String countsAs) {
        public Added {
            words = Set.copyOf(words);
        }
    }

    private Vocabulary(Vocabulary base, Collection<Added> more) {
        grows = base.grows;
        codes.addAll(base.codes);
        codesByWord.putAll(base.codesByWord);
        for (var one : more) {
            codes.add(one.code());
            codesByWord.put(Words.fold(isOwn(one.code()) ? nameOfOwn(one.code()) : one.code()), one.code());
            one.words().forEach(word -> codesByWord.put(Words.fold(word), one.code()));
            added.put(one.code(), one.words());
            var other = one.countsAs();
            if (other != null) {
                countsAs.put(one.code(), other);
            }
        }
    }

    private Vocabulary(String resource, boolean grows) {
        this.grows = grows;
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

    /** The words that mean this code beside its own name, in alphabetical order. */
    public List<String> wordsFor(String code) {
        return codesByWord.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What a code counts as in matching; itself when nothing else was said. */
    public String countsAs(String code) {
        return countsAs.getOrDefault(code, code);
    }

    /** The words that the partnership added for this code. */
    public Set<String> addedWords(String code) {
        return added.getOrDefault(code, Set.of());
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

    /** The first of these that is not in the list; what a partnership may have added itself is no stranger. */
    public Optional<String> strangerIn(Set<String> some) {
        return some.stream()
                .filter(code -> !has(code) && !(grows && isOwn(code)))
                .findFirst();
    }

    /** The same list with what a partnership added. */
    public Vocabulary with(Collection<Added> more) {
        return new Vocabulary(this, more);
    }

    /** These codes as matching counts them: who likes curling may be said to like bowls. */
    public Set<String> counted(Set<String> some) {
        return countsAs.isEmpty() ? some : some.stream().map(this::counted).collect(Collectors.toSet());
    }

    private String counted(String code) {
        var found = code;
        for (int step = 0; step < LONGEST_CHAIN && countsAs.containsKey(found); step++) {
            found = Objects.requireNonNull(countsAs.get(found));
        }
        return found;
    }

    /** Whether a partnership made this code itself. */
    public static boolean isOwn(String code) {
        return code.length() <= LONGEST && OWN_CODE.matcher(code).matches();
    }

    /** The code of an interest that a partnership names itself; empty when the name has no letters or too many. */
    public static Optional<String> ownCode(String name) {
        var code = OWN + name.strip().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var trimmed = code.endsWith("-") ? code.substring(0, code.length() - 1) : code;
        return isOwn(trimmed) ? Optional.of(trimmed) : Optional.empty();
    }

    /** The name of an own interest, as it is shown: {@code own-line-dancing} is Line dancing. */
    public static String nameOfOwn(String code) {
        var name = code.substring(OWN.length()).replace('-', ' ');
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
