package org.kith.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date as the owner account, installs the context key, and refuses to serve on a database that
 * would lose acknowledged work in a power cut. JPA connects while the application is being deployed, before any startup
 * bean; so this is called from the first thing that touches the database, {@link ScopedSessions}.
 */
public final class DatabaseStart {
    private static final Logger LOG = Logger.getLogger(DatabaseStart.class.getName());

    private static boolean done;

    private DatabaseStart() {}

    /** Once for the life of the process. */
    static synchronized void prepare(Config config) {
        if (done) {
            return;
        }
        var url = config.getValue("kith.db.owner.url", String.class);
        var user = config.getValue("kith.db.owner.user", String.class);
        var password = config.getValue("kith.db.owner.password", String.class);
        migrate(url, user, password);
        try (var owner = DriverManager.getConnection(url, user, password)) {
            ConnectionContext.ofHex(config.getValue("kith.context.key", String.class))
                    .install(owner);
            check(owner, config);
            done = true;
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    /** Runs the migrations; also used by tests, so that there is one way to make the schema. */
    public static void migrate(String url, String user, String password) {
        Flyway.configure()
                .dataSource(url, user, password)
                .defaultSchema("kith")
                .locations("classpath:db/migration")
                .placeholders(Map.of("host", hostOf(url, user, password)))
                .outOfOrder(true)
                .connectRetries(10)
                .load()
                .migrate();
    }

    // The other accounts live at the host that the owner's account is for.
    private static String hostOf(String url, String user, String password) {
        try (var owner = DriverManager.getConnection(url, user, password);
                var query = owner.createStatement();
                var row = query.executeQuery("SELECT SUBSTRING_INDEX(CURRENT_USER(), '@', -1)")) {
            row.next();
            return row.getString(1);
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    private static void check(Connection owner, Config config) throws SQLException {
        var wrong = DatabaseSettings.wrongOf(DatabaseSettings.read(owner));
        if (wrong.isEmpty()) {
            return;
        }
        var words = String.join(" ", wrong) + " See config/db/my.cnf.";
        LOG.log(Level.SEVERE, words);
        if ("production"
                .equals(config.getOptionalValue("kith.mode", String.class).orElse("production"))) {
            throw new IllegalStateException("Kith does not start on this database. " + words);
        }
    }
}
