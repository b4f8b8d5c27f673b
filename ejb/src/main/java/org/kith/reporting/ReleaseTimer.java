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
import java.time.YearMonth;
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
 * Makes the first release of every month by itself, so that a board is never left without one. It never throws: what
 * failed is tried again. Its id follows from partnership and month, so that two servers make the same one.
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

    private final Map<UUID, YearMonth> done = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            var month = YearMonth.now(clock);
            for (var partnership : partnerships()) {
                if (!month.equals(done.get(partnership))) make(partnership, month);
            }
        } catch (SQLException | RuntimeException notNow) {
            LOG.log(Level.FINE, "No release could be made for the moment", notNow);
        } finally {
            busy.set(false);
        }
    }

    private void make(UUID partnership, YearMonth month) {
        CurrentActor.run(Actor.jobOf(partnership), () -> {
            try {
                if (isMade(month)) {
                    done.put(partnership, month);
                } else if (!directory.partners().isEmpty()) {
                    releasing.freeze(idOf(partnership, month), directory.settingsOn(LocalDate.now(clock)));
                    done.put(partnership, month);
                }
            } catch (RuntimeException notNow) {
                LOG.log(Level.WARNING, "The release of " + month + " could not be made yet", notNow);
            }
        });
    }

    private boolean isMade(YearMonth month) {
        return store.all().stream()
                .anyMatch(release -> YearMonth.from(release.cutOff()).equals(month));
    }

    static UUID idOf(UUID partnership, YearMonth month) {
        return UUID.nameUUIDFromBytes((partnership + " " + month).getBytes(StandardCharsets.UTF_8));
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
