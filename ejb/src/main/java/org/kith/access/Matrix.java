package org.kith.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Role × record × action, read from {@code matrix.csv}: documentation, policy and test plan in one file. */
public final class Matrix {
    private static final Matrix SHIPPED = read();
    private final Map<Role, Map<Record, Set<Action>>> cells = new EnumMap<>(Role.class);
    private final Set<String> scopes = new HashSet<>();
    private final List<MatrixLine> lines = new ArrayList<>();

    private Matrix() {}

    public static Matrix shipped() {
        return SHIPPED;
    }

    public boolean permits(Role role, Record record, Action action) {
        return cells.getOrDefault(role, Map.of()).getOrDefault(record, Set.of()).contains(action);
    }

    /** Whether any role may do it; a boundary that names something no role may do is a mistake. */
    public boolean mentions(Record record, Action action) {
        return cells.keySet().stream().anyMatch(role -> permits(role, record, action));
    }

    /** Every line of the file, in its order. */
    public List<MatrixLine> lines() {
        return List.copyOf(lines);
    }

    private static Matrix read() {
        var matrix = new Matrix();
        try (var in = Objects.requireNonNull(Matrix.class.getResourceAsStream("matrix.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(matrix::addLine);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return matrix;
    }

    private void addLine(String line) {
        var cell = line.split(",", -1);
        var actions = EnumSet.noneOf(Action.class);
        for (var action : Action.values()) {
            if (cell[2].indexOf(action.letter()) >= 0) {
                actions.add(action);
            }
        }
        if (actions.size() != cell[2].length()) {
            throw new IllegalStateException("matrix.csv: unknown or repeated action in " + line);
        }
        if (!scopes.add(cell[0] + "," + cell[1] + "," + cell[3])) {
            throw new IllegalStateException("matrix.csv: told twice: " + line);
        }
        lines.add(new MatrixLine(Record.valueOf(cell[0]), Role.valueOf(cell[1]), Set.copyOf(actions), cell[3]));
        // A role may do more with its own records than with those shared with it: a line for each scope.
        cells.computeIfAbsent(Role.valueOf(cell[1]), role -> new EnumMap<>(Record.class))
                .computeIfAbsent(Record.valueOf(cell[0]), record -> EnumSet.noneOf(Action.class))
                .addAll(actions);
    }
}
