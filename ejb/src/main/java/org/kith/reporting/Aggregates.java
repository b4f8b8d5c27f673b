package org.kith.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.DatabaseAway;
import org.kith.access.ScopedConnections;

/**
 * Exact counts for release making, through the account that sees aggregate views only. Nothing here may reach a page; it
 * leaves through {@link Suppression} and {@link Figures}.
 */
@ApplicationScoped
class Aggregates {
    @Resource(lookup = "java:app/jdbc/kith-agg")
    private DataSource source;

    @Inject
    private ScopedConnections scoped;

    /** Counts by a row and a column label, in the order asked for. */
    record Counts(Map<String, Map<String, Long>> byRow) {
        long of(String row, String column) {
            return byRow.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
        }

        Table table(List<String> rows, List<String> columns) {
            var counts = new long[rows.size()][columns.size()];
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < columns.size(); c++) {
                    counts[r][c] = of(rows.get(r), columns.get(c));
                }
            }
            return Table.twoWay(rows, columns, counts);
        }
    }

    /** A wait: its days so far and whether it ended with an introduction. */
    record Wait(String partner, double days, boolean introduced) {}

    /** One person's scores on one scale; who it was is not known here. */
    record Pair(
            String instrument,
            String scale,
            double before,
            @Nullable Double after,
            @Nullable String bandBefore,
            @Nullable String bandAfter,
            LocalDate givenOn,
            boolean hasLeft) {}

    List<String> partners() {
        return read("SELECT partner_name FROM agg_partner ORDER BY partner_name", row -> row.getString(1));
    }

    Counts referralsByQuarter() {
        return counts("SELECT p.partner_name, a.quarter, SUM(a.n) FROM agg_referral a JOIN agg_partner p"
                + " ON p.partner_id = a.partner_id GROUP BY p.partner_name, a.quarter");
    }

    Counts referralsByStanding() {
        return counts("SELECT p.partner_name, a.standing, SUM(a.n) FROM agg_referral a JOIN agg_partner p"
                + " ON p.partner_id = a.partner_id GROUP BY p.partner_name, a.standing");
    }

    Counts waiting() {
        return counts("SELECT p.partner_name, a.waited, a.n FROM agg_waiting a JOIN agg_partner p"
                + " ON p.partner_id = a.partner_id");
    }

    Counts brings() {
        return counts("SELECT p.partner_name, a.said, a.n FROM agg_brings a JOIN agg_partner p"
                + " ON p.partner_id = a.partner_id");
    }

    Counts visits() {
        return counts("SELECT quarter, kind, SUM(n) FROM agg_visit GROUP BY quarter, kind");
    }

    /** One column: {@code open_now}, {@code introduced} or {@code ended}. */
    Counts matches() {
        return counts(
                "SELECT p.partner_name, k.kind, CASE k.kind WHEN 'OPEN_NOW' THEN a.open_now WHEN 'INTRODUCED' THEN"
                        + " a.introduced ELSE a.ended END FROM agg_match a JOIN agg_partner p ON p.partner_id = a.partner_id"
                        + " CROSS JOIN (SELECT 'OPEN_NOW' AS kind UNION SELECT 'INTRODUCED' UNION SELECT 'ENDED') k");
    }

    List<Wait> waits() {
        return read(
                "SELECT p.partner_name, a.days, a.introduced FROM agg_wait a JOIN agg_partner p"
                        + " ON p.partner_id = a.partner_id",
                row -> new Wait(row.getString(1), Math.max(0, row.getDouble(2)), row.getBoolean(3)));
    }

    List<Pair> pairs() {
        return read(
                "SELECT instrument, scale, value_before, value_after, band_before, band_after, given_on, has_left"
                        + " FROM agg_pair WHERE value_before IS NOT NULL",
                row -> new Pair(
                        row.getString(1),
                        row.getString(2),
                        row.getDouble(3),
                        row.getBigDecimal(4) == null ? null : row.getDouble(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        row.getBoolean(8)));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Counts counts(String sql) {
        var byRow = new TreeMap<String, Map<String, Long>>();
        var unused = read(
                sql,
                row -> byRow.computeIfAbsent(row.getString(1), label -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getLong(3)));
        return new Counts(byRow);
    }

    private <T> List<T> read(String sql, RowReader<T> reader) {
        try (Connection connection = scoped.of(source);
                var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }
}
