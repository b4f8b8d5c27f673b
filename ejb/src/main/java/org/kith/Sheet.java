package org.kith;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A small CSV file handed to a command: every row as long as the first, no empty lines. */
record Sheet(String name, List<List<String>> rows) {

    static Sheet read(String file) throws IOException {
        String text = text(file);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        var format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<List<String>> rows;
        try (var parser = format.parse(new StringReader(text))) {
            rows = parser.stream().map(r -> r.toList()).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new BadInput(file + " is not a CSV file.");
        }
        if (rows.isEmpty()) throw new BadInput(file + " is empty.");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.get(0).size()) {
                throw new BadInput(
                        file + ": row " + (i + 1) + " has " + rows.get(i).size() + " fields, but the first row has "
                                + rows.get(0).size() + ".");
            }
        }
        return new Sheet(file, rows);
    }

    static String text(String file) throws IOException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) throw new BadInput(file + " is a folder.");
            return Files.readString(path);
        } catch (InvalidPathException | CharacterCodingException unreadable) {
            throw new BadInput(file + " is not a text file in UTF-8.");
        }
    }

    /** The place of a column by its name in the first row. */
    int column(String wanted) {
        List<String> header = rows.get(0).stream().map(String::strip).toList();
        int at = header.indexOf(wanted);
        if (at < 0)
            throw new BadInput(name + " has no column " + wanted + "; it has " + String.join(", ", header) + ".");
        if (header.lastIndexOf(wanted) != at) throw new BadInput(name + " has two columns " + wanted + ".");
        return at;
    }

    /** How many rows stand below the header; there must be one. */
    int height() {
        if (rows.size() < 2) throw new BadInput(name + " has no rows below its header.");
        return rows.size() - 1;
    }

    /** A field of the table below the header, as a number; an empty one is not a number. */
    double[] numbers(String column) {
        int at = column(column);
        return rows.stream().skip(1).mapToDouble(r -> number(r.get(at), column)).toArray();
    }

    private double number(String field, String column) {
        if (field.isEmpty()) return Double.NaN;
        double value = asNumber(field);
        if (Double.isNaN(value)) {
            throw new BadInput(name + ": “" + field + "” in the column " + column + " is not a number.");
        }
        return value;
    }

    /** The number, or not a number: letters that Java would accept, such as 1d or NaN, are not one here. */
    static double asNumber(String text) {
        if (!text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?")) return Double.NaN;
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
