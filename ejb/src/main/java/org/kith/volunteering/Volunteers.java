package org.kith.volunteering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;
import org.kith.people.Words;

/** The volunteers the actor may see, with their checks and breaks; the scoped views decide who that is. */
@Dependent
public class Volunteers {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Volunteers() {}

    /** For tests, which have no container. */
    public Volunteers(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Volunteer> find(UUID id) {
        return Optional.ofNullable(entities.find(Volunteer.class, id));
    }

    /** @throws NotFound when there is no such volunteer for this actor */
    public Volunteer get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * The volunteer with the row locked until the end of the transaction: two coordinators, one free place. Call it before
     * anything else is read, so that what is read afterwards is what the other one wrote.
     *
     * @throws NotFound when there is no such volunteer for this actor
     */
    public Volunteer claim(UUID id) {
        RowLock.claim(entities, "volunteer", id);
        return get(id);
    }

    public void add(Volunteer volunteer) {
        entities.persist(volunteer);
    }

    public void add(Check check) {
        entities.persist(check);
    }

    /** A rest after an ending; asking again with the same id changes nothing. */
    public void rest(UUID pauseId, UUID volunteerId, Rest rest) {
        if (findPause(pauseId).isEmpty()) {
            add(new Pause(pauseId, get(volunteerId), rest, null));
        }
    }

    void add(Pause pause) {
        entities.persist(pause);
    }

    /** Whether the volunteer may visit on a day, with what the database holds. */
    public Clearance clearanceOf(Volunteer volunteer, LocalDate day) {
        return volunteer.clearanceOn(day, checksOf(volunteer.id()), restsOf(volunteer.id()));
    }

    /** What clearance needs to know of all checks of these volunteers, in two queries. */
    public Map<UUID, List<CheckFacts>> checksOf(Collection<UUID> ids) {
        return KnownChecks.of(entities, ids);
    }

    /** Checks of other partners that count for one volunteer, by kind and day. */
    List<RecognisedCheck> recognisedOf(UUID id) {
        return entities.createQuery(
                        "SELECT c FROM RecognisedCheck c WHERE c.volunteerId = :id ORDER BY c.kind, c.datedOn DESC,"
                                + " c.id",
                        RecognisedCheck.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The breaks of these volunteers, in one query. */
    public Map<UUID, List<Rest>> restsOf(Collection<UUID> ids) {
        var rests = new HashMap<UUID, List<Rest>>();
        if (!ids.isEmpty()) {
            entities.createQuery("SELECT p FROM VolunteerPause p WHERE p.volunteerId IN :ids", Pause.class)
                    .setParameter("ids", List.copyOf(ids))
                    .getResultList()
                    .forEach(pause -> rests.computeIfAbsent(pause.volunteerId(), id -> new ArrayList<>())
                            .add(pause.rest()));
        }
        return rests;
    }

    /** Everybody who has not left, and whether they take a break on a day: the pool of the partner, in one query. */
    public Map<Volunteer, Boolean> hereOn(LocalDate day) {
        var here = new LinkedHashMap<Volunteer, Boolean>();
        entities.createQuery(
                        "SELECT v, p.id FROM Volunteer v LEFT JOIN VolunteerPause p ON p.volunteerId = v.id"
                                + " AND p.fromDay <= :day AND (p.untilDay IS NULL OR p.untilDay >= :day)"
                                + " WHERE v.leftOn IS NULL",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> here.put((Volunteer) row[0], row[1] != null));
        return here;
    }

    /** The checks of everybody who has not left, in two queries. */
    public Map<UUID, List<CheckFacts>> checksOfAllHere() {
        return KnownChecks.ofAllHere(entities);
    }

    /** These volunteers by their id, in one query; whoever the actor may not see is missing. */
    public Map<UUID, Volunteer> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT v FROM Volunteer v WHERE v.id IN :ids", Volunteer.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultStream()
                        .collect(Collectors.toMap(Volunteer::id, one -> one));
    }

    /** What to call these, in one query; whoever the actor may not see is missing. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return byId(ids).values().stream().collect(Collectors.toMap(Volunteer::id, Volunteer::name));
    }

    List<CheckFacts> checksOf(UUID id) {
        return checksOf(List.of(id)).getOrDefault(id, List.of());
    }

    List<Rest> restsOf(UUID id) {
        return restsOf(List.of(id)).getOrDefault(id, List.of());
    }

    /** All checks of one volunteer, the newest of each kind first. */
    List<Check> checkRecordsOf(UUID id) {
        return entities.createQuery(
                        "SELECT c FROM VolunteerCheck c WHERE c.volunteerId = :id ORDER BY c.datedOn DESC, c.id DESC",
                        Check.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** @throws NotFound when this volunteer has no such check */
    Check check(UUID volunteerId, UUID checkId) {
        return findCheck(checkId)
                .filter(check -> check.volunteerId().equals(volunteerId))
                .orElseThrow(NotFound::new);
    }

    Optional<Check> findCheck(UUID id) {
        return Optional.ofNullable(entities.find(Check.class, id));
    }

    Optional<Pause> findPause(UUID id) {
        return Optional.ofNullable(entities.find(Pause.class, id));
    }

    /** The break that is not over on a day. */
    Optional<Pause> openPauseOf(UUID id, LocalDate day) {
        return entities.createQuery(
                        "SELECT p FROM VolunteerPause p WHERE p.volunteerId = :id ORDER BY p.fromDay", Pause.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(pause -> pause.isOpenOn(day))
                .findFirst();
    }

    /** What has to be renewed by a day and was not renewed yet. */
    List<ExpiringCheck> expiringBy(LocalDate day, LocalDate today) {
        return entities.createQuery(
                        "SELECT v, c FROM VolunteerCheck c JOIN Volunteer v ON v.id = c.volunteerId WHERE v.leftOn IS"
                                + " NULL AND c.expiresOn <= :day AND c.withdrawnOn IS NULL AND NOT EXISTS (SELECT n.id"
                                + " FROM VolunteerCheck n WHERE n.volunteerId = c.volunteerId AND n.kind = c.kind AND n.id"
                                + " <> c.id AND n.withdrawnOn IS NULL AND n.datedOn <= :today AND (n.expiresOn IS NULL OR"
                                + " n.expiresOn > c.expiresOn)) ORDER BY c.expiresOn, v.familyName, v.id",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("today", today)
                .setMaxResults(200)
                .getResultStream()
                .map(row -> expiring((Volunteer) row[0], (Check) row[1]))
                .toList();
    }

    private static ExpiringCheck expiring(Volunteer volunteer, Check check) {
        var expiresOn = check.facts().expiresOn();
        if (expiresOn == null) {
            throw new IllegalStateException("a check without an end does not expire");
        }
        return new ExpiringCheck(volunteer.id(), volunteer.reference(), volunteer.name(), check.kind(), expiresOn);
    }

    List<Volunteer> list(VolunteerSearch search, LocalDate today) {
        return asked("SELECT v", search, search.sort().order(search.descending()), Volunteer.class, today)
                .setFirstResult(search.first())
                .setMaxResults(search.count())
                .getResultList();
    }

    long count(VolunteerSearch search, LocalDate today) {
        return asked("SELECT COUNT(v)", search, "", Long.class, today).getSingleResult();
    }

    private <T> TypedQuery<T> asked(
            String select, VolunteerSearch search, String order, Class<T> type, LocalDate today) {
        var wanted = Words.wanted(search.words());
        var digits = Words.digits(search.words());
        var byPhone = digits.length() >= 4;
        var where = new StringBuilder(search.which().condition());
        for (int i = 0; i < wanted.size(); i++) {
            where.append(i == 0 ? " AND ((" : " AND ")
                    .append("v.searchText LIKE :word")
                    .append(i);
        }
        if (!wanted.isEmpty()) {
            where.append(")")
                    .append(byPhone ? " OR v.phoneDigits LIKE :digits" : "")
                    .append(")");
        }
        var query = entities.createQuery(select + " FROM Volunteer v WHERE " + where + order, type);
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter("word" + i, "%" + wanted.get(i) + "%");
        }
        if (!wanted.isEmpty() && byPhone) {
            query.setParameter("digits", "%" + digits + "%");
        }
        if (search.which().needsToday()) {
            query.setParameter("today", today);
        }
        return query;
    }
}
