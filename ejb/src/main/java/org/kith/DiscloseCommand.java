package org.kith;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kith.reporting.ProtectedTable;
import org.kith.reporting.Suppression;
import org.kith.reporting.Table;

/** {@code kith disclose}: a table of counts with its small numbers, and what would give them away, as {@code *}. */
final class DiscloseCommand implements Command {
    private static final String THRESHOLD = "--threshold";
    private static final int USUAL = 5;

    @Override
    public String usage() {
        return "disclose TABLE.csv [--threshold 5]   (first row and column labels, last row and column totals)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        List<String> files = new ArrayList<>(arguments);
        int threshold = USUAL;
        int at = files.indexOf(THRESHOLD);
        if (at >= 0) {
            threshold = threshold(at + 1 < files.size() ? files.get(at + 1) : "");
            files.subList(at, at + 2).clear();
        }
        if (files.size() != 1) throw new BadInput("give one file, as in: disclose TABLE.csv --threshold 5.");
        var sheet = Sheet.read(files.get(0));
        print(sheet, Suppression.protect(table(sheet), threshold), out);
        return 0;
    }

    private static int threshold(String text) {
        if (!text.matches("[1-9]\\d{0,5}") || text.equals("1")) {
            throw new BadInput("the threshold is a whole number of at least 2, not “" + text + "”.");
        }
        return Integer.parseInt(text);
    }

    private static Table table(Sheet sheet) {
        int height = sheet.rows().size() - 1;
        int width = sheet.rows().get(0).size() - 1;
        if (height < 2 || width < 1) {
            throw new BadInput(sheet.name() + " needs a row of labels, rows of counts and a row of totals.");
        }
        long[][] all = new long[height][width];
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) all[r][c] = count(sheet, r + 1, c + 1);
        }
        var rowLabels =
                sheet.rows().subList(1, height).stream().map(r -> r.get(0)).toList();
        Table table;
        if (width == 1) {
            long[] counts = new long[height - 1];
            for (int r = 0; r < height - 1; r++) counts[r] = all[r][0];
            table = Table.oneWay(rowLabels, counts);
        } else {
            long[][] counts = new long[height - 1][];
            for (int r = 0; r < height - 1; r++) counts[r] = Arrays.copyOf(all[r], width - 1);
            table = Table.twoWay(rowLabels, sheet.rows().get(0).subList(1, width), counts);
        }
        checkTotals(sheet, table, all);
        return table;
    }

    private static long count(Sheet sheet, int row, int column) {
        String field = sheet.rows().get(row).get(column);
        if (!field.matches("\\d{1,15}")) {
            throw new BadInput(sheet.name() + ": “" + field + "” in row " + (row + 1) + ", column " + (column + 1)
                    + " is not a count of people.");
        }
        return Long.parseLong(field);
    }

    private static void checkTotals(Sheet sheet, Table table, long[][] all) {
        for (int r = 0; r < all.length; r++) {
            for (int c = 0; c < all[r].length; c++) {
                if (all[r][c] != table.count(r, c)) {
                    throw new BadInput(sheet.name() + ": the total " + all[r][c] + " in row " + (r + 2) + ", column "
                            + (c + 2) + " should be " + table.count(r, c) + ".");
                }
            }
        }
    }

    private static void print(Sheet sheet, ProtectedTable shown, PrintStream out) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        try (var printer = new CSVPrinter(new StringBuilder(), format)) {
            printer.printRecord(sheet.rows().get(0));
            for (int r = 1; r < sheet.rows().size(); r++) {
                List<String> row = new ArrayList<>(sheet.rows().get(r));
                for (int c = 1; c < row.size(); c++) row.set(c, shown.shown(r - 1, c - 1));
                printer.printRecord(row);
            }
            out.print(printer.getOut());
        }
    }
}
