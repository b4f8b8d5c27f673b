package org.kith.visits.calendar;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.CALENDAR_FEED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Secrets;
import org.kith.kernel.NotFound;

/** Volunteers and staff making and revoking the addresses of their own calendars. */
@Stateless
public class CalendarFeeds {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** My addresses that open a calendar, of the part I act in. */
    @Allowed(record = CALENDAR_FEED, action = LIST)
    public List<FeedSummary> mine() {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.revokedAt IS NULL AND f.role = :role ORDER BY f.madeAt",
                        CalendarFeed.class)
                .setParameter("role", CurrentActor.get().role())
                .getResultStream()
                .map(CalendarFeed::summary)
                .toList();
    }

    /**
     * A new address.
     *
     * @param secret made for this alone by {@link Secrets#next}; only its hash is kept
     */
    @Allowed(record = CALENDAR_FEED, action = CREATE)
    public void make(UUID feedId, String secret, boolean withNames) {
        if (entities.find(CalendarFeed.class, feedId) == null) {
            var me = CurrentActor.get();
            entities.persist(new CalendarFeed(feedId, me, Secrets.hash(secret), withNames, clock.instant()));
        }
    }

    /** It opens nothing any more, from the next reading on. */
    @Allowed(record = CALENDAR_FEED, action = END)
    public void revoke(UUID feedId) {
        Optional.ofNullable(entities.find(CalendarFeed.class, feedId))
                .orElseThrow(NotFound::new)
                .revoke(clock.instant());
    }
}
