package org.kith.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.DatabaseAway;
import org.kith.access.ScopedConnections;

/**
 * Exact facts for the release of a quarter and for an extract under a grant, through the account that sees aggregate and
 * pseudonymised views only. Nothing here may reach a page: releases leave through {@link Protecting} and {@link Figures}, an
 * extract as the file of its evaluator.
 */
@ApplicationScoped
class Aggregates {
    @Resource(lookup = "java:app/jdbc/kith-agg")
    private DataSource source;

    @Inject
    private ScopedConnections scoped;

    /** What an evaluator with a grant that holds may have. */
    Extractable extractable() {
        try (Connection connection = scoped.of(source)) {
            return new Extractable(
                    facts(connection, "psn_"),
                    read(connection, "SELECT n FROM psn_opt_out", row -> row.getLong(1)).stream()
                            .mapToLong(Long::longValue)
                            .sum(),
                    read(
                                    connection,
                                    "SELECT id, purpose, until_on FROM psn_grant",
                                    row -> new Extractable.Grant(
                                            UUID.fromString(row.getString(1)),
                                            row.getString(2),
                                            row.getObject(3, LocalDate.class)))
                            .stream()
                            .findFirst());
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    Facts facts() {
        try (Connection connection = scoped.of(source)) {
            return facts(connection);
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    static Facts facts(Connection connection) throws SQLException {
        return facts(connection, "agg_");
    }

    /** @param views how the names of the views begin: {@code agg_} for releases, {@code psn_} for an extract */
    static Facts facts(Connection connection, String views) throws SQLException {
        var named = " a JOIN " + views + "partner p ON p.partner_id = a.partner_id";
        var partners = "SELECT partner_name FROM " + views + "partner ORDER BY partner_name";
        return new Facts(
                read(connection, partners, row -> row.getString(1)),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.received_on, a.decided_on, a.decision, a.held_on FROM "
                                + views + "referral" + named,
                        row -> new Facts.Asked(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                day(row, 4),
                                row.getString(5),
                                day(row, 6))),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.waiting_since, a.closed_on, a.introduced_on FROM " + views
                                + "waiting" + named,
                        row -> new Facts.Wait(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                day(row, 4),
                                day(row, 5))),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.introduced_on, a.ended_on FROM " + views + "match" + named,
                        row -> new Facts.Pairing(
                                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), day(row, 4))),
                read(
                        connection,
                        "SELECT unit, quarter, kind, n FROM " + views + "visit",
                        row -> new Facts.Visited(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.registered_on, a.closed_on, a.brings FROM " + views + "person"
                                + named,
                        row -> new Facts.Somebody(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                day(row, 4),
                                row.getBoolean(5))),
                read(
                        connection,
                        "SELECT unit, instrument, scale, value_before, value_after, given_on, followed_on, left_on"
                                + " FROM " + views + "pair WHERE value_before IS NOT NULL",
                        row -> new Facts.Pair(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getDouble(4),
                                row.getBigDecimal(5) == null ? null : row.getDouble(5),
                                row.getObject(6, LocalDate.class),
                                day(row, 7),
                                day(row, 8))));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Connection connection, String sql, RowReader<T> reader) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }
}
