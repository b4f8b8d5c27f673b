package org.kith.reporting;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.DatabaseAway;
import org.kith.access.ScopedConnections;
import org.kith.partnership.ServedCities;

/**
 * Adds up the lines of the visits' roll-up, and every night counts all visits again and compares. Two servers may do it at
 * once: each line is taken by one of them.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitMonthTimer {
    private static final Logger LOG = Logger.getLogger(VisitMonthTimer.class.getName());

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource source;

    @Inject
    private ScopedConnections scoped;

    @Inject
    private ServedCities cities;

    @Schedule(hour = "*", minute = "*/10", second = "33", persistent = false)
    void addUp() {
        everywhere(false);
    }

    @Schedule(hour = "3", minute = "25", persistent = false)
    void compare() {
        everywhere(true);
    }

    private void everywhere(boolean compare) {
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), () -> keep(compare));
            }
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "The visits of the months could not be added up; the next run tries again.", notNow);
        }
    }

    private void keep(boolean compare) {
        try (var connection = scoped.of(source)) {
            int different = keep(connection, compare);
            if (different > 0) {
                LOG.log(Level.WARNING, "{0} months of visits differed from a recount and were put right.", different);
            }
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    /** How many lines differed from a recount; 0 when nothing was compared. */
    static int keep(Connection connection, boolean compare) throws SQLException {
        try (var call = connection.prepareCall("{CALL keep_visit_months(?, ?)}")) {
            call.setBoolean(1, compare);
            call.registerOutParameter(2, Types.INTEGER);
            call.execute();
            return call.getInt(2);
        }
    }
}
