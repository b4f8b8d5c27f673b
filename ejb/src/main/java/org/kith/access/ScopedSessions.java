package org.kith.access;

import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Sets the acting caller on every connection that JPA takes from the pool. Both logins are wrapped: with container-managed
 * transactions EclipseLink reads outside a transaction through another one than it writes with.
 */
public class ScopedSessions implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        var context = context();
        wrap((DatabaseLogin) session.getDatasourceLogin(), context);
        if (session instanceof ServerSession server
                && server.getReadConnectionPool().getLogin() instanceof DatabaseLogin reading) {
            wrap(reading, context);
        }
    }

    /** The context with the installation's key, on a database that is ready. */
    protected ConnectionContext context() {
        var config = ConfigProvider.getConfig();
        DatabaseStart.prepare(config);
        return ConnectionContext.ofHex(config.getValue("kith.context.key", String.class));
    }

    private static void wrap(DatabaseLogin login, ConnectionContext context) {
        if (!(login.getConnector() instanceof ScopedConnector)) {
            login.setConnector(new ScopedConnector(login.getConnector(), context));
        }
    }

    private record ScopedConnector(Connector wrapped, ConnectionContext context) implements Connector {
        @Override
        public java.sql.Connection connect(Properties properties, Session session) {
            var connection = wrapped.connect(properties, session);
            try {
                context.apply(connection, CurrentActor.find().orElse(null));
                return connection;
            } catch (SQLException refused) {
                closeQuietly(connection);
                throw DatabaseException.sqlException(refused);
            }
        }

        private static void closeQuietly(java.sql.Connection connection) {
            try (connection) {
                // Nothing may be read on a connection whose caller is unknown.
                return;
            } catch (SQLException alreadyGone) {
                return;
            }
        }

        @Override
        public Object clone() {
            return this;
        }

        @Override
        public String getConnectionDetails() {
            return wrapped.getConnectionDetails();
        }

        @Override
        public void toString(java.io.PrintWriter writer) {
            wrapped.toString(writer);
        }
    }
}
