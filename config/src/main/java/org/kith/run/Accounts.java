package org.kith.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The database accounts of the application: made from the accounts.sql template, told as settings. */
final class Accounts {
    static final List<String> NAMES = List.of("owner", "app", "auth", "audit", "agg", "board");
    static final List<String> SCHEMAS =
            List.of("kith", "kith_ctx", "kith_app", "kith_auth", "kith_audit", "kith_agg", "kith_board");

    private final Secrets secrets;

    Accounts(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Makes the schemas and accounts that are missing and sets all passwords. */
    void make(Connection root, String host) throws SQLException {
        var script = template().replace("{{host}}", host);
        for (var name : NAMES) {
            script = script.replace("{{" + name + "}}", secrets.of(name));
        }
        try (var statement = root.createStatement()) {
            for (var part : script.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    static void dropSchemas(Connection root) throws SQLException {
        try (var statement = root.createStatement()) {
            for (var schema : SCHEMAS) {
                statement.execute("DROP DATABASE IF EXISTS " + schema);
            }
        }
    }

    /** MicroProfile Config names and values; {@code server} is the JDBC address without a schema. */
    Map<String, String> settings(String server, String options) {
        var settings = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var schema = name.equals("owner") ? "kith" : "kith_" + name;
            settings.put("kith.db." + name + ".url", server + schema + options);
            settings.put("kith.db." + name + ".user", "kith_" + name);
            settings.put("kith.db." + name + ".password", secrets.of(name));
        }
        settings.put("kith.context.key", secrets.of("context-key"));
        return settings;
    }

    private static String template() {
        try (var in = Objects.requireNonNull(Accounts.class.getResourceAsStream("db/accounts.sql"), "accounts.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
