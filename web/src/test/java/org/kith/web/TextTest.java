package org.kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.access.Action;
import org.kith.access.Record;

class TextTest {
    // text['key'], b:say1('key', …) on pages; key="key" of a field tag; Text.say("key"), Outcome.said("key") in
    // classes.
    private static final List<Pattern> USES = List.of(
            Pattern.compile("text\\['([^']+)'\\](?!\\.concat)"),
            Pattern.compile("b:say[123]\\('([^']+)'"),
            Pattern.compile("\\bkey=\"([^\"#]+)\""),
            Pattern.compile(
                    "(?:Text\\.say|Outcome\\.said|\\bsaid|Words\\.say[123])\\(\\s*\"([^\"]+[^.\"])\"(?!\\s*\\+)"));

    private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]*)*)[\"']");

    // A key written twice in a file silently loses its first words.
    @Test
    void a_key_stands_once_in_its_file() throws Exception {
        var twice = new ArrayList<String>();
        for (var slice : Text.SLICES) {
            try (var file = Text.class.getResourceAsStream("text/" + slice + ".properties")) {
                if (file != null) {
                    var seen = new HashSet<String>();
                    new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .filter(key -> !seen.add(key))
                            .forEach(key -> twice.add(slice + ": " + key));
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void a_key_stands_in_one_file_only() {
        var seen = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        for (var slice : Text.SLICES) {
            for (var key : Text.read(slice).keySet()) {
                var other = seen.put(key, slice);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + slice);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void every_key_that_is_used_has_words() {
        var missing = new TreeSet<String>();
        Stream.concat(PagesOnDisk.pages().stream(), PagesOnDisk.sources().stream())
                .forEach(file -> {
                    var content = withoutComments(PagesOnDisk.read(file));
                    for (var use : USES) {
                        use.matcher(content)
                                .results()
                                .map(found -> found.group(1))
                                .filter(key -> !key.endsWith(".") && !Text.has(key))
                                .forEach(key -> missing.add(key + " in " + file.getFileName()));
                    }
                });
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_kind_of_record_and_action_has_words_for_the_audit() {
        var missing = Stream.concat(Arrays.stream(Record.values()), Arrays.stream(Action.values()))
                .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name())
                .filter(key -> !Text.has(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void all_words_are_used() {
        var literals = new HashSet<String>();
        Stream.concat(PagesOnDisk.pages().stream(), PagesOnDisk.sources().stream())
                .map(PagesOnDisk::read)
                .forEach(content -> LITERAL.matcher(content).results().forEach(found -> literals.add(found.group(1))));
        var prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        var unused = new TreeSet<String>();
        for (var slice : Text.SLICES) {
            // Everyday words such as "continue" are there for whoever needs them.
            if (slice.equals("common")) {
                continue;
            }
            for (var key : Text.read(slice).keySet()) {
                if (!isUsed(key, literals, prefixes)) {
                    unused.add(key);
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    // Labels of constants, rules and the runtime's own messages are looked up by name.
    private static boolean isUsed(String key, Set<String> literals, Set<String> prefixes) {
        var plain = key.endsWith(".hint") ? key.substring(0, key.length() - ".hint".length()) : key;
        return literals.contains(key)
                || literals.contains(plain)
                || Character.isUpperCase(key.charAt(0))
                || key.startsWith("jakarta.")
                || prefixes.stream().anyMatch(key::startsWith);
    }

    @Test
    void every_placeholder_is_a_number_in_braces() {
        var wrong = new TreeSet<String>();
        for (var slice : Text.SLICES) {
            Text.read(slice).forEach((key, words) -> {
                if (words.replaceAll("\\{[0-9](,[a-z]+)?(,[^{}]*(\\{[^{}]*\\}[^{}]*)*)?\\}", "")
                        .matches(".*[{}].*")) {
                    wrong.add(key);
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    private static String withoutComments(String content) {
        return content.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)<!--.*?-->", "");
    }
}
