package org.kith.people.sharing;

import java.util.List;

/**
 * What a role at a partner would see: how many records of each kind with which fields, and what was opened by others. Names,
 * notes and every other value stay where they are.
 */
public record ViewedAs(List<Kind> kinds, List<Opened> opened) {
    /**
     * One kind of record.
     *
     * @param count of its records; {@link #FEW} for one to four where small numbers are not told
     * @param fields that hold something in at least one record
     */
    public record Kind(ViewedKind kind, long count, List<String> fields) {}

    /**
     * One record that another partner opened.
     *
     * @param names whether the names are seen; likewise telephone and address
     * @param visits how many; likewise notes and scores
     */
    public record Opened(
            String handle,
            String ownerName,
            int level,
            boolean names,
            boolean phone,
            boolean address,
            int visits,
            int notes,
            int scores) {}

    /** Stands for one to four. */
    public static final long FEW = -1;
}
