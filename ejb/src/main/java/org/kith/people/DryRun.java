package org.kith.people;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do.
 *
 * @param rows in the file
 * @param ready rows that would become records, those in {@code alikes} included
 * @param before rows of this file that were written on another day
 * @param alikes rows that may be somebody on record, or twice in the file
 */
public record DryRun(int rows, int ready, int before, List<ImportError> errors, List<AlikeRow> alikes)
        implements Serializable {
    /** A row that may be somebody who is on record already, or stands in the file before. */
    public record AlikeRow(int line, String name, String references) implements Serializable {}

    /** Nothing half-written: one wrong cell, and nothing is written. */
    public boolean isWritable() {
        return errors.isEmpty() && ready > 0;
    }
}
