package org.kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready to serve means: somebody could sign in. Says nothing about why not; that is in the log. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/kith-auth")
    private DataSource accounts;

    @Override
    public HealthCheckResponse call() {
        try (var connection = accounts.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(SECONDS))
                    .build();
        } catch (SQLException | RuntimeException away) {
            return HealthCheckResponse.down("database");
        }
    }
}
