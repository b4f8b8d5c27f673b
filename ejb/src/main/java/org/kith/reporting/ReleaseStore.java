package org.kith.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.DatabaseAway;
import org.kith.access.ScopedConnections;

/** Keeps releases through the release-making account and reads them through the board's, which sees nothing else. */
@ApplicationScoped
class ReleaseStore {
    @Resource(lookup = "java:app/jdbc/kith-agg")
    private DataSource making;

    @Resource(lookup = "java:app/jdbc/kith-board")
    private DataSource reading;

    @Inject
    private ScopedConnections scoped;

    /**
     * All or nothing; a release that exists already stays as it is.
     *
     * @param replaced the release whose place this one takes
     */
    void keep(Released release, List<Behind> behind, @Nullable UUID replaced) {
        try (var connection = scoped.of(making)) {
            connection.setAutoCommit(false);
            try {
                if (!exists(connection, release.id())) {
                    insert(connection, release, replaced);
                    insertCells(connection, release);
                    insertBehind(connection, release, behind);
                    replace(connection, replaced, release);
                }
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    List<ReleaseSummary> all() {
        try (var connection = scoped.of(reading);
                var query = connection.prepareStatement(
                        "SELECT id, cut_off, made_at FROM board_release ORDER BY cut_off DESC, made_at DESC, id");
                var rows = query.executeQuery()) {
            var found = new ArrayList<ReleaseSummary>();
            while (rows.next()) {
                found.add(new ReleaseSummary(
                        UUID.fromString(rows.getString(1)),
                        rows.getObject(2, LocalDate.class),
                        rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
            return found;
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    Optional<Released> find(UUID id) {
        try (var connection = scoped.of(reading);
                var query = connection.prepareStatement(
                        "SELECT cut_off, threshold, made_at, reason FROM board_release WHERE id = ?")) {
            query.setString(1, id.toString());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Released(
                                id,
                                row.getObject(1, LocalDate.class),
                                row.getInt(2),
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getString(4),
                                tables(connection, id)))
                        : Optional.empty();
            }
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private static boolean exists(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM board_release WHERE id = ?")) {
            query.setString(1, id.toString());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void insert(Connection connection, Released release, @Nullable UUID replaced) throws SQLException {
        var actor = CurrentActor.get();
        try (var insert = connection.prepareStatement("INSERT INTO board_release (id, version, partnership_id, cut_off,"
                + " threshold, made_at, made_by, replaces, reason) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, release.id().toString());
            insert.setString(2, Objects.requireNonNull(actor.partnershipId()).toString());
            insert.setObject(3, release.cutOff());
            insert.setInt(4, release.threshold());
            insert.setObject(5, LocalDateTime.ofInstant(release.madeAt(), ZoneOffset.UTC));
            insert.setString(
                    6, actor.accountId() == null ? null : actor.accountId().toString());
            insert.setString(7, replaced == null ? null : replaced.toString());
            insert.setString(8, release.reason());
            insert.executeUpdate();
        }
    }

    private static void insertCells(Connection connection, Released release) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO board_release_cell (release_id, table_code,"
                + " row_number_in_table, column_number_in_table, row_label, column_label, shown)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (var table : release.tables()) {
                for (int r = 0; r < table.rows().size(); r++) {
                    for (int c = 0; c < table.columns().size(); c++) {
                        insert.setString(1, release.id().toString());
                        insert.setString(2, table.code());
                        insert.setInt(3, r);
                        insert.setInt(4, c);
                        insert.setString(5, table.rows().get(r));
                        insert.setString(6, table.columns().get(c));
                        insert.setString(7, table.shown().get(r).get(c));
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static void replace(Connection connection, @Nullable UUID replaced, Released by) throws SQLException {
        if (replaced == null) return;
        try (var update = connection.prepareStatement(
                "UPDATE board_release SET replaced_at = ?, version = version + 1 WHERE id = ? AND replaced_at IS"
                        + " NULL")) {
            update.setObject(1, LocalDateTime.ofInstant(by.madeAt(), ZoneOffset.UTC));
            update.setString(2, replaced.toString());
            update.executeUpdate();
        }
    }

    private static void insertBehind(Connection connection, Released release, List<Behind> behind) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO board_release_people (release_id, partnership_id,"
                + " table_code, row_number_in_table, column_number_in_table, row_label, column_label, shown, units)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var cell : behind) {
                insert.setString(1, release.id().toString());
                insert.setString(
                        2,
                        Objects.requireNonNull(CurrentActor.get().partnershipId())
                                .toString());
                insert.setString(3, cell.table());
                insert.setInt(4, cell.row());
                insert.setInt(5, cell.column());
                insert.setString(6, cell.rowLabel());
                insert.setString(7, cell.columnLabel());
                insert.setBoolean(8, cell.shown());
                insert.setString(9, cell.units());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Who stands behind the numbers of every release, a list for each table. Replaced releases are among them: whoever kept
     * a copy could still compare.
     */
    List<List<Behind>> behind() {
        try (var connection = scoped.of(making);
                var query = connection.prepareStatement("SELECT release_id, table_code, row_number_in_table,"
                        + " column_number_in_table, row_label, column_label, shown, units FROM board_release_people"
                        + " ORDER BY release_id, table_code, row_number_in_table, column_number_in_table");
                var rows = query.executeQuery()) {
            var tables = new LinkedHashMap<String, List<Behind>>();
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1) + rows.getString(2), table -> new ArrayList<>())
                        .add(new Behind(
                                rows.getString(2),
                                rows.getInt(3),
                                rows.getInt(4),
                                rows.getString(5),
                                rows.getString(6),
                                rows.getBoolean(7),
                                rows.getString(8)));
            }
            return List.copyOf(tables.values());
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private static List<ReleasedTable> tables(Connection connection, UUID id) throws SQLException {
        var cells = new LinkedHashMap<String, Map<Integer, List<String[]>>>();
        try (var query = connection.prepareStatement("SELECT table_code, row_number_in_table, column_number_in_table,"
                + " row_label, column_label, shown FROM board_release_cell WHERE release_id = ?"
                + " ORDER BY table_code, row_number_in_table, column_number_in_table")) {
            query.setString(1, id.toString());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    cells.computeIfAbsent(rows.getString(1), code -> new TreeMap<>())
                            .computeIfAbsent(rows.getInt(2), row -> new ArrayList<>())
                            .add(new String[] {rows.getString(4), rows.getString(5), rows.getString(6)});
                }
            }
        }
        return cells.entrySet().stream()
                .map(entry -> table(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static ReleasedTable table(String code, List<List<String[]>> rows) {
        return new ReleasedTable(
                code,
                rows.stream().map(row -> row.get(0)[0]).toList(),
                rows.get(0).stream().map(cell -> cell[1]).toList(),
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell[2]).toList())
                        .toList());
    }
}
