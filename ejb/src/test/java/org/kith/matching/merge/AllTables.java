package org.kith.matching.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every base table, byte for byte; what a merge tells of itself is left out. */
final class AllTables {
    private static final List<String> OF_THE_MERGE = List.of("person_merge", "merge_change");
    private static final String LEFT_OUT = "PERSON_MERGE";

    private AllTables() {}

    static Map<String, List<String>> rows(Connection owner) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : names(owner)) {
            var rows = new ArrayList<String>();
            try (var query = owner.createStatement();
                    var row = query.executeQuery("SELECT * FROM kith." + table)) {
                while (row.next()) {
                    var line = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        line.append(row.getString(i)).append('|');
                    }
                    rows.add(line.toString());
                }
            }
            rows.removeIf(line -> table.equals("timeline_event") && line.contains(LEFT_OUT));
            rows.sort(null);
            all.put(table, rows);
        }
        return all;
    }

    private static List<String> names(Connection owner) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = owner.createStatement();
                var row = query.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'kith'"
                                + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        names.removeAll(OF_THE_MERGE);
        return names;
    }
}
