package org.kith.reporting;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.DatabaseAway;
import org.kith.access.ScopedConnections;
import org.kith.partnership.Directory;

/**
 * Makes the release of every quarter by itself when it is over, and of the one before if there is none, so that a board
 * always has something to compare. It never throws: what failed is tried again. Its id follows from partnership and
 * quarter, so that two servers make the same one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseTimer {
    private static final Logger LOG = Logger.getLogger(ReleaseTimer.class.getName());

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource source;

    @Inject
    private ScopedConnections scoped;

    @Inject
    private Releasing releasing;

    @Inject
    private ReleaseStore store;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private final Map<UUID, Quarter> done = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            var quarter = Quarter.lastBefore(LocalDate.now(clock));
            for (var partnership : partnerships()) {
                if (!quarter.equals(done.get(partnership))) make(partnership, quarter);
            }
        } catch (SQLException | RuntimeException notNow) {
            LOG.log(Level.FINE, "No release could be made for the moment", notNow);
        } finally {
            busy.set(false);
        }
    }

    private void make(UUID partnership, Quarter newest) {
        CurrentActor.run(Actor.jobOf(partnership), () -> {
            try {
                if (directory.partners().isEmpty()) return;
                for (var quarter : newest.last(2)) {
                    if (!isMade(quarter)) {
                        releasing.freeze(
                                idOf(partnership, quarter), quarter, directory.settingsOn(LocalDate.now(clock)), null);
                    }
                }
                done.put(partnership, newest);
            } catch (RuntimeException notNow) {
                LOG.log(Level.WARNING, "The release of " + newest + " could not be made yet", notNow);
            }
        });
    }

    private boolean isMade(Quarter quarter) {
        return store.all().stream().anyMatch(release -> release.cutOff().equals(quarter.lastDay()));
    }

    static UUID idOf(UUID partnership, Quarter quarter) {
        return UUID.nameUUIDFromBytes((partnership + " " + quarter).getBytes(StandardCharsets.UTF_8));
    }

    // Names of partnerships are public, so nobody needs to act to read the list.
    private List<UUID> partnerships() throws SQLException {
        try (var connection = scoped.of(source);
                var query = connection.prepareStatement("SELECT id FROM public_partnership ORDER BY id");
                var rows = query.executeQuery()) {
            var found = new ArrayList<UUID>();
            while (rows.next()) {
                found.add(UUID.fromString(rows.getString(1)));
            }
            return found;
        } catch (DatabaseAway away) {
            return List.of();
        }
    }
}
