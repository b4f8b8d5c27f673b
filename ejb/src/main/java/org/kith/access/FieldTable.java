package org.kith.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record another partner sees from which level of a share on, read from {@code fields.csv}: documentation,
 * policy and test plan in one file. What does not stand there is not shown, whatever a view or an entity holds.
 */
public final class FieldTable {
    private static final FieldTable SHIPPED = new FieldTable(read());
    private final List<SharedField> lines;
    private final Map<String, SharedField> byName = new HashMap<>();

    FieldTable(List<SharedField> lines) {
        this.lines = List.copyOf(lines);
        for (var line : lines) {
            if (byName.put(key(line.record(), line.field()), line) != null) {
                throw new IllegalStateException("fields.csv: told twice: " + line);
            }
        }
    }

    public static FieldTable shipped() {
        return SHIPPED;
    }

    /** In the order of the file, which is that of the levels. */
    public List<SharedField> lines() {
        return lines;
    }

    /** Whether a share of this level shows the field. */
    public boolean shows(Record record, String field, int level) {
        var line = byName.get(key(record, field));
        return line != null && level >= line.level();
    }

    /** The value, or null when a share of this level does not show the field. */
    public <T> @Nullable T shown(Record record, String field, int level, @Nullable T value) {
        return shows(record, field, level) ? value : null;
    }

    /** The lowest level that opens anything of a group of data. */
    public int levelOf(String group) {
        return lines.stream()
                .filter(line -> line.group().equals(group))
                .mapToInt(SharedField::level)
                .min()
                .orElseThrow(() -> new IllegalStateException("fields.csv says nothing of " + group));
    }

    private static String key(Record record, String field) {
        return record + "." + field;
    }

    private static List<SharedField> read() {
        try (var in = Objects.requireNonNull(FieldTable.class.getResourceAsStream("fields.csv"));
                var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(FieldTable::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SharedField line(String text) {
        var cells = text.split(",", -1);
        return new SharedField(
                Record.valueOf(cells[0]),
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4],
                cells[5],
                List.of(cells[6].split(" ", -1)));
    }
}
