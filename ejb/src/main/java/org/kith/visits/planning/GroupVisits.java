package org.kith.visits.planning;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.NotFound;
import org.kith.visits.FollowingVisits;
import org.kith.visits.OnceTime;
import org.kith.visits.PlanningVisits;
import org.kith.visits.VisitRow;

/** Several matches meeting at one place. Who belongs to a group is known to the partner's staff alone. */
@Stateless
public class GroupVisits {
    /** How the visits of a group are met. */
    static final String GROUP = "GROUP";

    private static final int WEEKS_BACK = 4;
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private PlanningVisits planning;

    @Inject
    private FollowingVisits following;

    @Inject
    private Clock clock;

    /** Group visits of the last four weeks and all to come, by day. */
    @Allowed(record = VISIT, action = LIST)
    public List<GroupVisit> visits() {
        return entities.createQuery(
                        "SELECT g FROM Gathering g WHERE g.day >= :from ORDER BY g.day, g.startsAt, g.name",
                        Gathering.class)
                .setParameter("from", LocalDate.now(clock).minusWeeks(WEEKS_BACK))
                .setMaxResults(MOST)
                .getResultStream()
                .map(Gathering::visit)
                .toList();
    }

    /** These matches will meet together. The same id twice is one group visit. */
    @Allowed(record = VISIT, action = CREATE)
    public UUID plan(GroupVisit visit, Set<UUID> matches) {
        if (entities.find(Gathering.class, visit.id()) == null) {
            PlanningRule.GROUP_HAS_TWO.require(matches.size() > 1);
            var me = CurrentActor.get();
            var gathering = new Gathering(visit.id(), me.owner(), visit, me.account(), clock.instant());
            entities.persist(gathering);
            entities.flush();
            matches.forEach(match -> add(gathering.time(), match));
        }
        return visit.id();
    }

    /** One more match comes along, or one that was left out comes after all. */
    @Allowed(record = VISIT, action = UPDATE)
    public void invite(UUID gatheringId, UUID matchId) {
        var time = get(gatheringId).time();
        following.ofGathering(gatheringId).stream()
                .filter(row -> row.matchId().equals(matchId))
                .findFirst()
                .ifPresentOrElse(row -> planning.takeBack(row.id()), () -> add(time, matchId));
    }

    /** This match does not come. */
    @Allowed(record = VISIT, action = UPDATE)
    public void leaveOut(UUID gatheringId, UUID visitId) {
        if (following.ofGathering(gatheringId).stream()
                .noneMatch(row -> row.id().equals(visitId))) {
            throw new NotFound();
        }
        planning.cancel(visitId);
    }

    @Allowed(record = VISIT, action = LIST)
    public GroupVisit visit(UUID gatheringId) {
        return get(gatheringId).visit();
    }

    /** Who belongs to it, by the person's name. */
    @Allowed(record = VISIT, action = LIST)
    public List<VisitRow> members(UUID gatheringId) {
        return following.ofGathering(gatheringId);
    }

    /** The groups to which visits of mine belong, as the volunteer or the person who comes. */
    @Allowed(record = VISIT, action = LIST)
    public Map<UUID, GroupPlace> mine() {
        var places = CurrentActor.get().role() == Role.VOLUNTEER
                ? entities.createQuery("SELECT g FROM MyGathering g", MyGathering.class)
                        .getResultStream()
                        .map(MyGathering::place)
                : entities.createQuery("SELECT g FROM OwnGathering g", OwnGathering.class)
                        .getResultStream()
                        .map(OwnGathering::place);
        return places.collect(Collectors.toMap(GroupPlace::id, Function.identity()));
    }

    // The same match in the same group is the same visit, however often it is asked for.
    private void add(OnceTime time, UUID matchId) {
        var key = (time.gatheringId() + "/" + matchId).getBytes(StandardCharsets.UTF_8);
        planning.planOnce(UUID.nameUUIDFromBytes(key), matchId, time);
    }

    private Gathering get(UUID id) {
        return Optional.ofNullable(entities.find(Gathering.class, id)).orElseThrow(NotFound::new);
    }
}
