package org.kith.visits;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.people.Timeline;
import org.kith.volunteering.CheckFacts;
import org.kith.volunteering.Rest;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.Volunteers;

/**
 * Noticing visits with a volunteer who was not cleared on that day. What happened is recorded whoever tells it and however
 * late; that it should not have happened is for staff to see to.
 */
@Stateless
public class WatchingClearance {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Timeline timeline;

    public WatchingClearance() {}

    /** For tests, which have no container. */
    WatchingClearance(EntityManager entities, Volunteers volunteers, Timeline timeline) {
        this.entities = entities;
        this.volunteers = volunteers;
        this.timeline = timeline;
    }

    /** Visits to which nobody has seen yet, the newest first. */
    @Allowed(record = VISIT, action = LIST)
    public List<UnclearedRow> visits() {
        var found = entities.createQuery(
                        "SELECT u, p FROM UnclearedVisit u, VisitingPair p WHERE p.id = u.matchId"
                                + " ORDER BY u.day DESC, u.id",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultList();
        var ids = found.stream()
                .map(row -> ((UnclearedVisit) row[0]).volunteerId())
                .distinct()
                .toList();
        var checks = volunteers.checksOf(ids);
        var people = volunteers.byId(ids);
        return found.stream()
                .filter(row -> people.containsKey(((UnclearedVisit) row[0]).volunteerId()))
                .map(row -> row((UnclearedVisit) row[0], (VisitingPair) row[1], people, checks))
                .toList();
    }

    private static UnclearedRow row(
            UnclearedVisit visit, VisitingPair pair, Map<UUID, Volunteer> people, Map<UUID, List<CheckFacts>> checks) {
        var names = pair.summary();
        var volunteer = Objects.requireNonNull(people.get(visit.volunteerId()));
        var clearance = volunteer.clearanceOn(
                visit.day(), checks.getOrDefault(visit.volunteerId(), List.of()), List.<Rest>of());
        return new UnclearedRow(
                visit.id(),
                visit.volunteerId(),
                names.volunteerName(),
                names.personName(),
                visit.day(),
                visit.happened(),
                clearance);
    }

    /** Staff know of it and have seen to it. Asking again changes nothing. */
    @Allowed(record = VISIT, action = UPDATE)
    public void seenTo(UUID visitId) {
        if (entities.find(Visit.class, visitId) == null) {
            throw new NotFound();
        }
        if (entities.find(UnclearedVisit.class, visitId) != null) {
            timeline.add(visitId, VisitEvent.VISIT_UNCLEARED_SEEN, null);
        }
    }
}
