package org.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.kith.run.DatabaseServer;

class QueryCountIT {
    @Test
    void work_is_counted_once_and_housekeeping_is_not() throws Exception {
        var settings = DatabaseServer.forTests().settings();
        try (var connection = DriverManager.getConnection(
                settings.get("kith.db.app.url") + "&queryInterceptors=" + QueryCount.class.getName(),
                settings.get("kith.db.app.user"),
                settings.get("kith.db.app.password"))) {
            QueryCount.take();
            connection.setAutoCommit(false);
            connection.createStatement().executeQuery("SELECT 1");
            try (var prepared = connection.prepareStatement("/* Kith */ SELECT ?")) {
                for (int i = 0; i < 3; i++) {
                    prepared.setInt(1, i);
                    prepared.executeQuery();
                }
            }
            connection.commit();
            assertEquals(4, QueryCount.take());
            assertEquals(0, QueryCount.take());
        }
    }
}
