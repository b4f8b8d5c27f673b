package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;
import org.kith.people.People;
import org.kith.volunteering.Volunteers;

/** The whole-list plans of the actor's partner; the scoped views decide which these are. */
@Dependent
class Plans {
    private static final int MOST = 30;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Plans() {}

    /** For tests, which have no container. */
    Plans(EntityManager entities) {
        this.entities = entities;
    }

    Optional<PlanRun> findRun(UUID id) {
        return Optional.ofNullable(entities.find(PlanRun.class, id));
    }

    /** @throws NotFound when there is no such run for this actor */
    PlanRun run(UUID id) {
        return findRun(id).orElseThrow(NotFound::new);
    }

    /** The run with its row locked until the end of the transaction: one works on it, one decides, at a time. */
    PlanRun claimRun(UUID id) {
        RowLock.claim(entities, "plan_run", id);
        return run(id);
    }

    /** @throws NotFound when there is no such plan for this actor */
    ListPlan get(UUID id) {
        var plan = entities.find(ListPlan.class, id);
        if (plan == null) {
            throw new NotFound();
        }
        return plan;
    }

    /** @throws NotFound when there is no such pair for this actor */
    PlanPair pair(UUID id) {
        var pair = entities.find(PlanPair.class, id);
        if (pair == null) {
            throw new NotFound();
        }
        return pair;
    }

    void add(PlanRun run) {
        entities.persist(run);
    }

    boolean isKept(UUID id) {
        return entities.find(ListPlan.class, id) != null;
    }

    /** Keeps a new plan with its pairs and with those who stay on the list. */
    void keep(ListPlan plan, PlanMade made, Function<UUID, UUID> entryOf, Instant now) {
        entities.persist(plan);
        // The pairs refer to the plan, so its row comes first.
        entities.flush();
        suggest(plan, made, entryOf, now);
    }

    /** What the plan has now: pairs it had before stay, others are dropped, new ones come. */
    void suggest(ListPlan plan, PlanMade made, Function<UUID, UUID> entryOf, Instant now) {
        var before = openPairs(plan.id());
        var chosen = made.chosen();
        var kept = new HashSet<UUID>();
        for (var one : chosen) {
            before.stream()
                    .filter(pair -> pair.isOf(one.personId(), one.volunteerId()))
                    .findFirst()
                    .ifPresentOrElse(
                            pair -> {
                                pair.again(one);
                                kept.add(pair.id());
                            },
                            () -> entities.persist(
                                    new PlanPair(Ids.next(), plan, entryOf.apply(one.personId()), one, now)));
        }
        before.stream().filter(pair -> !kept.contains(pair.id())).forEach(pair -> pair.drop(now));
        entities.createQuery("DELETE FROM PlanRest r WHERE r.planId = :plan")
                .setParameter("plan", plan.id())
                .executeUpdate();
        for (var left : made.left(made.list().distances())) {
            entities.persist(new PlanRest(Ids.next(), plan, entryOf.apply(left.personId()), left));
        }
    }

    List<PlanPair> openPairs(UUID planId) {
        return entities.createQuery(
                        "SELECT p FROM PlanPair p WHERE p.planId = :plan AND p.droppedAt IS NULL AND p.decision IS"
                                + " NULL",
                        PlanPair.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /**
     * The shadow prices of the newest plan.
     *
     * @param at when it was worked out, null when there is none
     * @param of by volunteer, only those above 0
     * @param planned whom the plan has for one who waits, null for nobody
     */
    record Prices(
            @Nullable Instant at,
            Map<UUID, Long> of,
            @Nullable UUID planned) {}

    /** What the newest plan says about the volunteers, and whom it has for one who waits. */
    Prices newestPrices(UUID entryId) {
        return entities.createQuery(
                        "SELECT p, o.volunteerId FROM ListPlan p LEFT JOIN PlanPair o ON o.planId = p.id"
                                + " AND o.waitingEntryId = :entry AND o.droppedAt IS NULL AND o.decision IS NULL"
                                + " ORDER BY p.solvedAt DESC, p.id DESC",
                        Object[].class)
                .setParameter("entry", entryId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> {
                    var plan = (ListPlan) row[0];
                    return new Prices(plan.solvedAt(), plan.prices(), (UUID) row[1]);
                })
                .orElseGet(() -> new Prices(null, Map.of(), null));
    }

    /** The newest first. */
    List<PlanRow> list() {
        return entities.createQuery(
                        "SELECT r, p FROM PlanRun r LEFT JOIN ListPlan p ON p.id = r.id ORDER BY r.work.askedAt DESC,"
                                + " r.id DESC",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(columns -> {
                    var progress = ((PlanRun) columns[0]).progress();
                    var plan = (ListPlan) columns[1];
                    return new PlanRow(
                            progress.id(),
                            progress.state(),
                            progress.askedAt(),
                            progress.askedBy(),
                            progress.wish(),
                            plan == null ? null : plan.numbers());
                })
                .toList();
    }

    /** The plan with all names, in six queries. */
    PlanSeen seen(UUID id) {
        var plan = get(id);
        var pairs = entities.createQuery(
                        "SELECT p FROM PlanPair p WHERE p.planId = :plan AND (p.droppedAt IS NULL OR p.decision IS NOT"
                                + " NULL) ORDER BY p.score DESC, p.id",
                        PlanPair.class)
                .setParameter("plan", id)
                .getResultList();
        var rests = entities.createQuery(
                        "SELECT r FROM PlanRest r WHERE r.planId = :plan ORDER BY r.firstRule, r.id", PlanRest.class)
                .setParameter("plan", id)
                .getResultList();
        var people = peopleNames(Stream.concat(
                pairs.stream().map(PlanPair::personId), rests.stream().map(PlanRest::personId)));
        var volunteers = new Volunteers(entities)
                .names(Stream.concat(
                                pairs.stream().map(PlanPair::volunteerId),
                                rests.stream().map(PlanRest::changeVolunteerId).filter(Objects::nonNull))
                        .collect(Collectors.toSet()));
        return new PlanSeen(
                id,
                plan.askedByName(),
                plan.wish(),
                plan.solvedAt(),
                plan.solvedTimes(),
                plan.numbers(),
                suggestions(pairs.stream().filter(PlanPair::isOpen).toList(), people, volunteers),
                suggestions(pairs.stream().filter(pair -> !pair.isOpen()).toList(), people, volunteers),
                rests.stream()
                        .map(one -> one.seen(
                                people.getOrDefault(one.personId(), ""), volunteers.get(one.changeVolunteerId())))
                        .toList(),
                sources(pairs));
    }

    /** The own volunteers first, then those whom others lend, by partner. */
    private List<PlanSeen.Source> sources(Collection<PlanPair> pairs) {
        var lent = LentVolunteers.of(entities);
        var counts = new TreeMap<String, Integer>();
        counts.put("", 0);
        pairs.stream()
                .filter(PlanPair::isStanding)
                .forEach(pair ->
                        counts.merge(Objects.requireNonNullElse(lent.lender(pair.volunteerId()), ""), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> new PlanSeen.Source(one.getKey().isEmpty() ? null : one.getKey(), one.getValue()))
                .toList();
    }

    private static List<PlanSeen.Suggestion> suggestions(
            Collection<PlanPair> pairs, Map<UUID, String> people, Map<UUID, String> volunteers) {
        return pairs.stream()
                .map(pair -> pair.suggestion(
                        people.getOrDefault(pair.personId(), ""), volunteers.getOrDefault(pair.volunteerId(), "")))
                .toList();
    }

    private Map<UUID, String> peopleNames(Stream<UUID> ids) {
        Set<UUID> wanted = ids.collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        new People(entities).names(wanted).forEach((id, name) -> names.put(id, name.name()));
        return names;
    }
}
