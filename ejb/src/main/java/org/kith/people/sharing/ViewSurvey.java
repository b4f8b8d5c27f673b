package org.kith.people.sharing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;

/**
 * Asks the scoped views how much somebody sees, on a connection on which that somebody acts. It counts and never reads a
 * value, so no name leaves the database.
 */
final class ViewSurvey {
    private static final String COLUMNS = """
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = ? AND column_name NOT IN ('id', 'version') AND column_name NOT LIKE '%\\_id'
        ORDER BY table_name, ordinal_position\
        """;
    private static final String OPENED = """
        SELECT n.handle, n.owner_name, n.level, p.id IS NOT NULL, COALESCE(p.phone, '') <> '', COALESCE(p.address, '') <> '',
               (SELECT COUNT(*) FROM kith_app.shared_visit v WHERE v.share_id = n.id),
               (SELECT COUNT(*) FROM kith_app.shared_note o WHERE o.share_id = n.id),
               (SELECT COUNT(*) FROM kith_app.shared_outcome s WHERE s.share_id = n.id)
        FROM kith_app.shared_need n LEFT JOIN kith_app.shared_person p ON p.id = n.id
        ORDER BY n.owner_name, n.handle LIMIT 200\
        """;
    private static final String HOLDERS = """
        SELECT account_id, person_id, volunteer_id FROM kith_app.account_role
        WHERE role = ? AND partner_id = ? AND valid_from <= CURRENT_DATE AND (valid_until IS NULL OR valid_until > CURRENT_DATE)
        ORDER BY id LIMIT 25\
        """;
    private final Connection connection;

    ViewSurvey(Connection connection) {
        this.connection = connection;
    }

    /** Of these kinds, which one account of the database reads. */
    List<ViewedAs.Kind> kinds(ViewedKind.Store store, Set<ViewedKind> wanted) throws SQLException {
        var columns = columns(store, wanted);
        if (columns.isEmpty()) {
            return List.of();
        }
        var sql = columns.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" UNION ALL "));
        var found = new EnumMap<ViewedKind, ViewedAs.Kind>(ViewedKind.class);
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            while (row.next()) {
                var kind = ViewedKind.valueOf(row.getString(1));
                var counts = row.getString(2).split(",");
                found.put(
                        kind,
                        new ViewedAs.Kind(
                                kind,
                                Long.parseLong(counts[0]),
                                filled(columns.getOrDefault(kind, List.of()), counts)));
            }
        }
        return List.copyOf(found.values());
    }

    private Map<ViewedKind, List<String>> columns(ViewedKind.Store store, Set<ViewedKind> wanted) throws SQLException {
        var views = wanted.stream()
                .filter(kind -> kind.store() == store)
                .collect(Collectors.toMap(ViewedKind::view, kind -> kind));
        var columns = new EnumMap<ViewedKind, List<String>>(ViewedKind.class);
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, store.schema());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var kind = views.get(row.getString(1));
                    if (kind != null) {
                        columns.computeIfAbsent(kind, any -> new ArrayList<>()).add(row.getString(2));
                    }
                }
            }
        }
        return columns;
    }

    // Names of views and columns come from the database itself.
    private static String count(ViewedKind kind, List<String> columns) {
        return "SELECT '" + kind + "', CONCAT_WS(',', COUNT(*)"
                + columns.stream().map(column -> ", COUNT(`" + column + "`)").collect(Collectors.joining())
                + ") FROM " + kind.store().schema() + ".`" + kind.view() + "`";
    }

    private static List<String> filled(List<String> columns, String[] counts) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            if (!counts[i + 1].equals("0")) {
                fields.add(columns.get(i).replace('_', ' '));
            }
        }
        return fields;
    }

    List<ViewedAs.Opened> opened() throws SQLException {
        var opened = new ArrayList<ViewedAs.Opened>();
        try (var query = connection.prepareStatement(OPENED);
                var row = query.executeQuery()) {
            while (row.next()) {
                opened.add(new ViewedAs.Opened(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)));
            }
        }
        return opened;
    }

    /** Who holds a role at the partner, as its manager sees it. */
    List<Holder> holders(Role role, UUID partnerId) throws SQLException {
        var holders = new ArrayList<Holder>();
        try (var query = connection.prepareStatement(HOLDERS)) {
            query.setString(1, role.name());
            query.setString(2, partnerId.toString());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    holders.add(new Holder(id(row.getString(1)), id(row.getString(2)), id(row.getString(3))));
                }
            }
        }
        return holders;
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** An account in a role, and whom it stands for. */
    record Holder(
            @Nullable UUID account,
            @Nullable UUID person,
            @Nullable UUID volunteer) {}

    /** Handles of the shares that the actor's partner gave. */
    Set<String> givenHandles() throws SQLException {
        var handles = new LinkedHashSet<String>();
        try (var query = connection.prepareStatement("SELECT handle FROM kith_app.share");
                var row = query.executeQuery()) {
            while (row.next()) {
                handles.add(row.getString(1));
            }
        }
        return handles;
    }
}
