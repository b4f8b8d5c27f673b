package org.kith.oracle;

import com.mysql.cj.MysqlConnection;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The scoped views, read with the accounts of the application and a context signed for each caller. */
public final class Walls implements AutoCloseable {
    // The columns of a view that calls a function are told only to those who may call it themselves; everybody else
    // reads all.
    private static final String VIEWS =
            "SELECT table_schema, table_name, GROUP_CONCAT(column_name ORDER BY ordinal_position)"
                    + " FROM information_schema.columns WHERE table_schema LIKE 'kith%' AND privileges LIKE '%select%'"
                    + " GROUP BY table_schema, table_name"
                    + " UNION ALL SELECT table_schema, table_name, '*' FROM information_schema.tables t"
                    + " WHERE table_schema LIKE 'kith%' AND NOT EXISTS (SELECT 1 FROM information_schema.columns c"
                    + " WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name)";
    private final City city;
    private final byte[] key;
    private final Map<String, Connection> accounts = new LinkedHashMap<>();
    private final Map<String, List<String>> selects = new LinkedHashMap<>();
    private Caller acting;
    private String reading = "";

    /** @param settings {@code kith.db.*} and {@code kith.context.key} */
    public Walls(City city, Map<String, String> settings) throws SQLException {
        this.city = city;
        this.key = HexFormat.of().parseHex(settings.get("kith.context.key"));
        for (var account : List.of("app", "board", "agg")) {
            var connection = connect(settings, account);
            accounts.put(account, connection);
            var found = new ArrayList<String>();
            try (var query = connection.createStatement();
                    var row = query.executeQuery(VIEWS)) {
                while (row.next()) {
                    var view = row.getString(1) + "." + row.getString(2);
                    found.add(view);
                    selects.put(account + " " + view, List.of("SELECT " + row.getString(3) + " FROM " + view));
                }
            }
            selects.put(account, found);
        }
    }

    public static Connection connect(Map<String, String> settings, String account) throws SQLException {
        var login = new Properties();
        login.put("user", settings.get("kith.db." + account + ".user"));
        login.put("password", settings.get("kith.db." + account + ".password"));
        try {
            var driver = (Driver) Class.forName("com.mysql.cj.jdbc.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
            return driver.connect(
                    settings.get("kith.db." + account + ".url").replaceAll("&queryInterceptors=[^&]*", ""), login);
        } catch (ReflectiveOperationException missing) {
            throw new SQLException(missing);
        }
    }

    /** All views that can be read, each with the schema before it. */
    public Set<String> views() {
        var all = new LinkedHashSet<String>();
        accounts.keySet().forEach(account -> all.addAll(selects.get(account)));
        return all;
    }

    /** Lets somebody act on all connections. */
    public void enter(Caller caller) throws SQLException {
        acting = caller;
        for (var connection : accounts.values()) {
            enter(connection, caller);
        }
    }

    private void enter(Connection connection, Caller caller) throws SQLException {
        var expires = Instant.now().getEpochSecond() + 900;
        var message = String.join(
                "|",
                Long.toString(connection.unwrap(MysqlConnection.class).getId()),
                caller.account(),
                caller.role(),
                caller.partnership(),
                caller.partner(),
                caller.person(),
                caller.volunteer(),
                Long.toString(expires));
        try (var enter = connection.prepareStatement("CALL kith_ctx.enter(?, ?, ?, ?, ?, ?, ?, ?)")) {
            enter.setString(1, orNull(caller.account()));
            enter.setString(2, caller.role());
            enter.setString(3, orNull(caller.partnership()));
            enter.setString(4, orNull(caller.partner()));
            enter.setString(5, orNull(caller.person()));
            enter.setString(6, orNull(caller.volunteer()));
            enter.setLong(7, expires);
            enter.setString(8, signed(message));
            enter.execute();
        }
    }

    private String signed(String message) throws SQLException {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new SQLException(impossible);
        }
    }

    /** What stands in a view for whoever acts now: the canaries, and the ids of its rows. */
    public Set<String> read(String view) throws SQLException {
        var words = new LinkedHashSet<String>();
        reading = view.substring(view.indexOf('.') + 1);
        for (var account : accounts.entrySet()) {
            var select = selects.get(account.getKey() + " " + view);
            if (select != null) {
                read(account.getValue(), select.get(0), words);
            }
        }
        return words;
    }

    /** What somebody sees, view by view. */
    public Map<String, Set<String>> readAll(Caller caller, Set<String> views) throws SQLException {
        enter(caller);
        var found = new LinkedHashMap<String, Set<String>>();
        for (var view : views) {
            found.put(view, read(view));
        }
        return found;
    }

    private void read(Connection connection, String select, Set<String> words) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(select)) {
            var names = new ArrayList<String>();
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                names.add(row.getMetaData().getColumnLabel(i));
            }
            while (row.next()) {
                for (var i = 0; i < names.size(); i++) {
                    var value = row.getString(i + 1);
                    if (value != null) {
                        note(names, names.get(i), value, words);
                    }
                }
            }
        }
    }

    // What has no id of its own is known by whom it is about.
    private void note(List<String> names, String name, String value, Set<String> words) {
        var known = city.row(value) != null;
        if (name.equals("unit") && Pseudonyms.VIEWS.contains(reading)) {
            words.add(Pseudonyms.WORD + value);
        }
        var key = names.contains("id") ? "id" : names.contains("person_id") ? "person_id" : "partner_id";
        if (known && name.equals(key)) {
            words.add(value);
            if (Field.doors().contains(reading)) {
                words.add("through " + reading + " " + value);
            }
            if (reading.equals("adm_partnership") || reading.equals("partnership")) {
                foreign(value, words);
            }
        } else if (known && name.equals("partnership_id")) {
            foreign(value, words);
        } else {
            City.canariesIn(value).stream()
                    .filter(word -> city.token(word) != null)
                    .forEach(words::add);
        }
    }

    private void foreign(String partnership, Set<String> words) {
        if (!partnership.equals(acting.partnership())) {
            words.add("something of the partnership " + partnership);
        }
    }

    /** The connection of an account, for trying to write. */
    Connection connection(String account) {
        return accounts.get(account);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : accounts.values()) {
            connection.close();
        }
    }
}
