package org.kith.kernel;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows and columns as somebody sent it, read once and checked.
 *
 * @param headings the first line; a column without one is called by its number
 * @param rows the others; each has as many cells as there are headings
 * @param lines the line of the file on which each row begins
 * @param isGuess the file said nothing of its encoding and was read as Windows text: accents need a look
 * @param hash of the bytes: the same file has the same
 */
public record CsvFile(List<String> headings, List<List<String>> rows, List<Integer> lines, boolean isGuess, String hash)
        implements Serializable {
    /** The largest file. */
    public static final int MOST_MEGABYTES = 2;

    /** The most rows below the headings. */
    public static final int MOST_ROWS = 5000;

    private static final int MOST_COLUMNS = 100;
    private static final String WINDOWS = "windows-1252";

    public CsvFile {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** @throws RuleBroken a {@link CsvRule} when it is no such file */
    public static CsvFile read(byte[] bytes) {
        CsvRule.FILE_IS_SMALL_ENOUGH.require(bytes.length <= MOST_MEGABYTES * 1024 * 1024, MOST_MEGABYTES);
        var utf = decoded(bytes, charsetOf(bytes));
        var text = utf == null ? decoded(bytes, Charset.forName(WINDOWS)) : utf;
        CsvRule.FILE_IS_PLAIN_TEXT.require(text != null && text.chars().noneMatch(CsvFile::isNoText));
        return parse(text == null ? "" : text, utf == null, hashOf(bytes));
    }

    private static CsvFile parse(String text, boolean isGuess, String hash) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<Integer>();
        List<String> headings = List.of();
        var place = new Place(plain);
        try (var parser = format(plain).parse(new StringReader(plain))) {
            for (var found : parser) {
                var cells = found.toList();
                int line = place.lineOf(found.getCharacterPosition());
                if (headings.isEmpty()) {
                    headings = headings(cells);
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(fitted(cells, headings.size()));
                    lines.add(line);
                }
                CsvRule.FILE_HAS_FEW_ENOUGH_ROWS.require(rows.size() <= MOST_ROWS, MOST_ROWS);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new RuleBroken(CsvRule.FILE_IS_A_TABLE, place.line + 1);
        }
        CsvRule.FILE_HAS_ROWS.require(!rows.isEmpty());
        return new CsvFile(headings, rows, lines, isGuess, hash);
    }

    private static List<String> headings(List<String> cells) {
        CsvRule.FILE_HAS_FEW_ENOUGH_COLUMNS.require(cells.size() <= MOST_COLUMNS, MOST_COLUMNS);
        var headings = new ArrayList<String>();
        for (var cell : cells) {
            headings.add(cell.isBlank() ? "(" + (headings.size() + 1) + ")" : cell.strip());
        }
        return headings;
    }

    private static List<String> fitted(List<String> cells, int size) {
        var fitted = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            fitted.add(i < cells.size() ? CsvText.armed(cells.get(i).strip()) : "");
        }
        return fitted;
    }

    private static CSVFormat format(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        char delimiter = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(firstLine, other) > count(firstLine, delimiter)) {
                delimiter = other;
            }
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static boolean isNoText(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t';
    }

    private static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where in the text the reading is, in lines as an editor counts them. */
    private static final class Place {
        private final String text;
        private int position;
        private int line = 1;

        Place(String text) {
            this.text = text;
        }

        int lineOf(long character) {
            advanceTo((int) character);
            while (position < text.length() && (text.charAt(position) == '\n' || text.charAt(position) == '\r')) {
                advanceTo(position + 1);
            }
            return line;
        }

        private void advanceTo(int end) {
            for (; position < end && position < text.length(); position++) {
                boolean pair = text.charAt(position) == '\r'
                        && position + 1 < text.length()
                        && text.charAt(position + 1) == '\n';
                if (!pair && (text.charAt(position) == '\n' || text.charAt(position) == '\r')) {
                    line++;
                }
            }
        }
    }
}
