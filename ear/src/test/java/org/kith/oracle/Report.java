package org.kith.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static String write(String folder, String name, String line, List<String> faults) {
        var kinds = new TreeMap<String, Integer>();
        faults.forEach(
                fault -> kinds.merge(fault.replaceAll("kq\\d+z|[0-9a-f]{8}-[0-9a-f-]{27}", "…"), 1, Integer::sum));
        var text = new StringBuilder(line).append('\n');
        kinds.forEach((kind, count) ->
                text.append("  ").append(count).append(" x ").append(kind).append('\n'));
        try {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, name + ".txt"), text);
            Files.write(Path.of(folder, name + "-faults.log"), faults);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.out.println(line);
        return text.toString();
    }
}
