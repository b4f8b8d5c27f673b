package org.kith.access;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows read and written as the database account that signs people in. */
abstract class SignInTables {
    @Resource(lookup = "java:app/jdbc/kith-auth")
    private DataSource source;

    protected SignInTables() {}

    SignInTables(DataSource source) {
        this.source = source;
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) {
        var rows = many(sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    <T> List<T> many(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = source.getConnection();
                var statement = filled(connection.prepareStatement(sql), values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    int change(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                var statement = filled(connection.prepareStatement(sql), values)) {
            return statement.executeUpdate();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    static PreparedStatement filled(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant moment) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            } else if (value instanceof UUID id) {
                statement.setString(i + 1, id.toString());
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    static @Nullable UUID id(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }

    static Instant present(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
