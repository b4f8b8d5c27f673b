package org.kith.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which given names one person may go by: Margaret and Peggy, Màiri and Vari. */
final class GivenNames {
    private static final Map<String, Set<Integer>> LINES = read();

    private GivenNames() {}

    /** Whether the two folded names are forms of one name. */
    static boolean mayBeOne(String one, String other) {
        return one.equals(other)
                || !Collections.disjoint(LINES.getOrDefault(one, Set.of()), LINES.getOrDefault(other, Set.of()));
    }

    /** The lines a folded name stands on; names that share one may be one. */
    static Set<Integer> linesOf(String name) {
        return LINES.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<Integer>> read() {
        var lines = new HashMap<String, Set<Integer>>();
        try (var in = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    for (var name : line.strip().split(" ", -1)) {
                        lines.computeIfAbsent(name, unseen -> new HashSet<>()).add(number);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
