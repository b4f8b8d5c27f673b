package org.kith.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small tables in the class path: a header, then lines of cells without commas inside; lines with # are remarks. */
public final class Csv {
    private Csv() {}

    /** @param path from the root of the class path */
    public static List<Map<String, String>> read(String path) {
        try (var in = Objects.requireNonNull(Csv.class.getResourceAsStream(path), path);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Map<String, String>> parse(List<String> lines) {
        var names = lines.get(0).split(",", -1);
        var all = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (cells.length != names.length) {
                throw new IllegalStateException("not " + names.length + " cells: " + line);
            }
            var row = new LinkedHashMap<String, String>();
            for (var i = 0; i < names.length; i++) {
                row.put(names[i].strip(), cells[i].strip());
            }
            all.add(row);
        }
        return all;
    }
}
