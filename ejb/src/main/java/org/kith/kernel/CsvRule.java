package org.kith.kernel;

/** What must hold for a file of rows and columns that somebody sends. */
public enum CsvRule implements Rule {
    /** Argument: the most megabytes. */
    FILE_IS_SMALL_ENOUGH,
    /** Not a spreadsheet's own format, a picture or a letter. */
    FILE_IS_PLAIN_TEXT,
    /** Argument: the line where the quotes go wrong. */
    FILE_IS_A_TABLE,
    /** A line of headings and at least one more. */
    FILE_HAS_ROWS,
    /** Argument: the most rows. */
    FILE_HAS_FEW_ENOUGH_ROWS,
    /** Argument: the most columns. */
    FILE_HAS_FEW_ENOUGH_COLUMNS
}
