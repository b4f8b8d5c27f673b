package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each attack case on access has a test that carries its number, so that none is dropped unnoticed. */
class AttackCasesIT {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(A[0-9]{2})\"\\)");

    @Test
    void every_case_has_a_test() throws IOException {
        // A15 was never given out.
        var expected = IntStream.rangeClosed(1, 17)
                .filter(number -> number != 15)
                .mapToObj(number -> String.format("A%02d", number))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new TreeSet<String>();
        for (var module : new String[] {"ejb", "web", "ear"}) {
            try (var files = Files.walk(WholeSystem.home().resolve(module + "/src/test/java"))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    TAG.matcher(Files.readString(file)).results().forEach(tag -> found.add(tag.group(1)));
                }
            }
        }
        assertEquals(expected, found);
    }
}
