package org.kith.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a driver found: one line of numbers, and a line for each kind of fault; every single one in a file beside it. */
public final class Report {
    private Report() {}

    /** Keeps {@code name cases=… leaks=… refusals_wrong=…} where config/bin/oracle reads it, and says it. */
    public static String cases(String folder, String name, long cases, List<String> faults) {
        var leaks = faults.stream().filter(fault -> fault.startsWith("LEAK")).count();
        var line = name + " cases=" + cases + " leaks=" + leaks + " refusals_wrong=" + (faults.size() - leaks);
        return write(folder, name, line, faults);
    }

    /** Keeps {@code name mutants=… killed=…}. */
    public static String mutants(String folder, String name, long mutants, List<String> survivors) {
        return write(folder, name, name + " mutants=" + mutants + " killed=" + (mutants - survivors.size()), survivors);
    }

    /** Keeps how often what ended how, a line each, beside the faults. */
    public static void ends(String folder, String name, Map<String, Map<String, Integer>> ends) {
        var lines = new ArrayList<String>();
        ends.forEach((what, how) -> lines.add(what + " " + how));
        keep(folder, name + "-ends.log", lines);
    }

    private static String write(String folder, String name, String line, List<String> faults) {
        var kinds = new TreeMap<String, Integer>();
        faults.forEach(
                fault -> kinds.merge(fault.replaceAll("kq\\d+z|[0-9a-f]{8}-[0-9a-f-]{27}", "…"), 1, Integer::sum));
        var text = new StringBuilder(line).append('\n');
        kinds.forEach((kind, count) ->
                text.append("  ").append(count).append(" x ").append(kind).append('\n'));
        keep(folder, name + ".txt", text.toString().lines().toList());
        keep(folder, name + "-faults.log", faults);
        System.out.println(line);
        return text.toString();
    }

    private static void keep(String folder, String file, List<String> lines) {
        try {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, file), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
