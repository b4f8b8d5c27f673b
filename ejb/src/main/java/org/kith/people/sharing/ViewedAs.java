package org.kith.people.sharing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a role would see: how many records of each kind with which fields, and what was opened by others. Names, notes and every
 * other value stay where they are.
 *
 * @param holders of the role who were looked at one by one, where each of them sees something else; 0 where all see the same
 */
public record ViewedAs(int holders, List<Kind> kinds, List<Opened> opened) {
    /**
     * One kind of record.
     *
     * @param count of its records, of whoever sees most of them; {@link #FEW} for one to four where small numbers are not told
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

    /** Whether everybody in the role sees the same. */
    public boolean isTheSameForAll() {
        return holders == 0;
    }

    /** The most that any of several sees of each kind, and every field that any of them sees. */
    static List<Kind> together(List<List<Kind>> each) {
        var counts = new EnumMap<ViewedKind, Long>(ViewedKind.class);
        var fields = new EnumMap<ViewedKind, Set<String>>(ViewedKind.class);
        for (var kinds : each) {
            for (var kind : kinds) {
                counts.merge(kind.kind(), kind.count(), Math::max);
                fields.computeIfAbsent(kind.kind(), unseen -> new LinkedHashSet<>())
                        .addAll(kind.fields());
            }
        }
        var all = new ArrayList<Kind>();
        counts.forEach((kind, count) -> all.add(new Kind(kind, count, List.copyOf(fields.get(kind)))));
        return all;
    }
}
