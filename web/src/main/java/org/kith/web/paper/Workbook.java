package org.kith.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of a document as a workbook, a sheet for each. Every cell is what may be seen; there is nothing behind it. */
public final class Workbook {
    private static final int LONGEST_NAME = 31;

    private Workbook() {}

    public static byte[] of(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Kith", "1.0")) {
            var names = new HashSet<String>();
            for (var part : paper.parts()) {
                if (part instanceof Paper.Grid grid) {
                    var sheet = book.newWorksheet(name(grid.caption(), names));
                    row(sheet, 0, grid.columns());
                    for (int r = 0; r < grid.rows().size(); r++)
                        row(sheet, r + 1, grid.rows().get(r));
                    sheet.freezePane(1, 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            var cell = cells.get(c);
            // A number is a number for whoever adds up; all else is text, which a workbook never runs.
            if (c > 0 && cell.matches("-?[0-9]{1,9}(\\.[0-9]{1,4})?")) {
                sheet.value(row, c, Double.valueOf(cell));
            } else {
                sheet.value(row, c, cell);
            }
        }
    }

    private static String name(String caption, Set<String> taken) {
        var plain = caption.replaceAll("[\\[\\]*/\\\\?:']", " ").strip();
        var name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        int next = 2;
        while (!taken.add(name)) {
            var number = " " + next++;
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }
}
