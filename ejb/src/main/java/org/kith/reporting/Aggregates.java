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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.DatabaseAway;
import org.kith.access.ScopedConnections;

/**
 * Exact facts for release making, through the account that sees aggregate views only. Nothing here may reach a page; it
 * leaves through {@link Protecting} and {@link Figures}.
 */
@ApplicationScoped
class Aggregates {
    private static final String NAMED = " a JOIN agg_partner p ON p.partner_id = a.partner_id";

    @Resource(lookup = "java:app/jdbc/kith-agg")
    private DataSource source;

    @Inject
    private ScopedConnections scoped;

    Facts facts() {
        try (Connection connection = scoped.of(source)) {
            return facts(connection);
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    static Facts facts(Connection connection) throws SQLException {
        return new Facts(
                read(connection, "SELECT partner_name FROM agg_partner ORDER BY partner_name", row -> row.getString(1)),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.received_on, a.decided_on, a.decision, a.held_on"
                                + " FROM agg_referral" + NAMED,
                        row -> new Facts.Asked(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                day(row, 4),
                                row.getString(5),
                                day(row, 6))),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.waiting_since, a.closed_on, a.introduced_on FROM agg_waiting"
                                + NAMED,
                        row -> new Facts.Wait(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                day(row, 4),
                                day(row, 5))),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.introduced_on, a.ended_on FROM agg_match" + NAMED,
                        row -> new Facts.Pairing(
                                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), day(row, 4))),
                read(
                        connection,
                        "SELECT unit, quarter, kind, n FROM agg_visit",
                        row -> new Facts.Visited(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))),
                read(
                        connection,
                        "SELECT a.unit, p.partner_name, a.registered_on, a.closed_on, a.brings FROM agg_person" + NAMED,
                        row -> new Facts.Somebody(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                day(row, 4),
                                row.getBoolean(5))),
                read(
                        connection,
                        "SELECT unit, instrument, scale, value_before, value_after, given_on, followed_on, left_on"
                                + " FROM agg_pair WHERE value_before IS NOT NULL",
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
