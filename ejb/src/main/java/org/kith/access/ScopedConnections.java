package org.kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connections for the few places that read with plain SQL through an account of their own: scoped like all others. */
@ApplicationScoped
public class ScopedConnections {
    private final ConnectionContext context =
            ConnectionContext.ofHex(ConfigProvider.getConfig().getValue("kith.context.key", String.class));

    /** A connection on which the current actor acts. The caller closes it. */
    public Connection of(DataSource source) throws SQLException {
        var connection = source.getConnection();
        try {
            context.apply(connection, CurrentActor.find().orElse(null));
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }
}
