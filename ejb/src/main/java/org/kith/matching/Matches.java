package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;
import org.kith.people.Person;
import org.kith.people.Words;
import org.kith.volunteering.Volunteer;

/** The matches the actor may see; the scoped views decide which these are. */
@Dependent
public class Matches {
    private static final int MOST_PROPOSALS = 200;
    private static final int MOST_STALLED = 20;
    private static final String WITH_NAMES =
            " FROM Match m JOIN Person p ON p.id = m.personId JOIN Volunteer v ON v.id = m.volunteerId WHERE ";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Matches() {}

    /** For tests, which have no container. */
    public Matches(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Match> find(UUID id) {
        return Optional.ofNullable(entities.find(Match.class, id));
    }

    /** @throws NotFound when there is no such match for this actor */
    public Match get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The match with its row locked until the end of the transaction. */
    public Match claim(UUID id) {
        RowLock.claim(entities, "befriending_match", id);
        return get(id);
    }

    /**
     * Keeps a new match. The database has the last word about a place and a pair: whoever comes second reads why.
     *
     * @throws org.kith.kernel.RuleBroken when somebody else was quicker
     */
    public void add(Match match) {
        entities.persist(match);
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            MatchRule.VOLUNTEER_HAS_ROOM.require(!mentions(refused, "match_place_once"), match.place());
            MatchRule.PAIR_IS_NEW.require(!mentions(refused, "match_pair_once"));
            throw refused;
        }
    }

    private static boolean mentions(Throwable refused, String key) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.contains(key)) {
                return true;
            }
        }
        return false;
    }

    void add(MatchPause pause) {
        entities.persist(pause);
    }

    void add(Exclusion exclusion) {
        entities.persist(exclusion);
    }

    Optional<MatchPause> findPause(UUID id) {
        return Optional.ofNullable(entities.find(MatchPause.class, id));
    }

    Optional<Exclusion> findExclusion(UUID id) {
        return Optional.ofNullable(entities.find(Exclusion.class, id));
    }

    /** The open matches of a volunteer: each holds a place. */
    public List<Match> openOf(UUID volunteerId) {
        return entities.createQuery(
                        "SELECT m FROM Match m WHERE m.volunteerId = :volunteer AND m.endedOn IS NULL ORDER BY m.place",
                        Match.class)
                .setParameter("volunteer", volunteerId)
                .getResultList();
    }

    List<Match> open() {
        return entities.createQuery("SELECT m FROM Match m WHERE m.endedOn IS NULL", Match.class)
                .getResultList();
    }

    /** Own volunteers who are offered to people of other partners, or matched with them: each time holds a place. */
    List<UUID> lentNow() {
        return entities.createQuery("SELECT l.volunteerId FROM HeldPlace l", UUID.class)
                .getResultList();
    }

    /** Own people who are being asked about a volunteer of another partner now. */
    Set<UUID> askedAcross() {
        return new HashSet<>(
                entities.createQuery("SELECT o.personId FROM SeenOffer o WHERE o.acceptedAt IS NOT NULL", UUID.class)
                        .getResultList());
    }

    /** Whether somebody is being asked about a volunteer of another partner now. */
    public static boolean isAskedAcross(EntityManager entities, UUID personId) {
        return new Matches(entities).askedAcross().contains(personId);
    }

    /** All matches of a person, the newest first. */
    public List<Match> ofPerson(UUID personId) {
        return entities.createQuery(
                        "SELECT m FROM Match m WHERE m.personId = :person ORDER BY m.proposedAt DESC, m.id",
                        Match.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Every open match of the partner, and all there ever were of one person: what a shortlist has to know, in one query. */
    List<Match> openOrOf(UUID personId) {
        return entities.createQuery(
                        "SELECT m FROM Match m WHERE m.endedOn IS NULL OR m.personId = :person", Match.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Every open match of the partner, and all there ever were of those who wait: what a plan has to know, in one query. */
    List<Match> openOrOfWaiting() {
        return entities.createQuery(
                        "SELECT m FROM Match m WHERE m.endedOn IS NULL"
                                + " OR m.personId IN (SELECT w.personId FROM WaitingEntry w WHERE w.closedOn IS NULL)",
                        Match.class)
                .getResultList();
    }

    /** Who shall not be suggested to whom: volunteers by person. */
    Map<UUID, Set<UUID>> exclusions() {
        return entities.createQuery("SELECT e FROM Exclusion e WHERE e.liftedAt IS NULL", Exclusion.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Exclusion::personId, Collectors.mapping(Exclusion::volunteerId, Collectors.toSet())));
    }

    /** The break that is not over on a day. */
    Optional<MatchPause> openPauseOf(UUID matchId, LocalDate day) {
        return entities.createQuery(
                        "SELECT p FROM MatchPause p WHERE p.matchId = :id ORDER BY p.fromDay", MatchPause.class)
                .setParameter("id", matchId)
                .getResultStream()
                .filter(pause -> pause.isOpenOn(day))
                .findFirst();
    }

    /** Which of these are on a break on a day. */
    public Set<UUID> pausedOn(LocalDate day, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "SELECT p.matchId FROM MatchPause p WHERE p.matchId IN :ids AND p.fromDay <= :day"
                                        + " AND (p.untilDay IS NULL OR p.untilDay >= :day)",
                                UUID.class)
                        .setParameter("ids", List.copyOf(ids))
                        .setParameter("day", day)
                        .getResultList());
    }

    List<MatchRow> list(MatchSearch search, LocalDate today) {
        var found = asked("SELECT m, p, v", search, search.sort().order(search.descending()), Object[].class)
                .setFirstResult(search.first())
                .setMaxResults(search.count())
                .getResultList();
        return rows(found, today);
    }

    long count(MatchSearch search) {
        return asked("SELECT COUNT(m)", search, "", Long.class).getSingleResult();
    }

    /** All matches of a person or of a volunteer, the newest first. */
    List<MatchRow> rowsOf(@Nullable UUID personId, @Nullable UUID volunteerId, LocalDate today) {
        var found = entities.createQuery(
                        "SELECT m, p, v" + WITH_NAMES
                                + (personId == null ? "m.volunteerId = :id" : "m.personId = :id")
                                + " ORDER BY m.proposedAt DESC, m.id",
                        Object[].class)
                .setParameter("id", personId == null ? volunteerId : personId)
                .setMaxResults(50)
                .getResultList();
        return rows(found, today);
    }

    /** Proposals with which somebody has to go on; those that stand still have since a moment not been touched. */
    ProposalsToday proposals(Instant before, Instant now, LocalDate today) {
        var found = entities.createQuery(
                        "SELECT m, p, v, (SELECT COUNT(a) FROM Asking a WHERE a.matchId = m.id AND a.madeAt >= :before)"
                                + WITH_NAMES
                                + "m.endedOn IS NULL AND m.introducedOn IS NULL ORDER BY m.proposedAt, m.id",
                        Object[].class)
                .setParameter("before", before)
                .setMaxResults(MOST_PROPOSALS)
                .getResultList();
        var stalled = found.stream()
                .filter(columns -> standsStill((Match) columns[0], before) && ((Number) columns[3]).longValue() == 0)
                .limit(MOST_STALLED);
        var waiting = found.stream().filter(columns -> waitsForStaff((Match) columns[0], now));
        return new ProposalsToday(withoutPause(stalled, today), withoutPause(waiting, today));
    }

    private static boolean standsStill(Match match, Instant since) {
        return match.proposedAt().isBefore(since) && match.answers().standStillSince(since);
    }

    private static boolean waitsForStaff(Match match, Instant now) {
        return match.answers().needStaff() && match.isSettledAt(now);
    }

    private static List<MatchRow> withoutPause(Stream<Object[]> found, LocalDate today) {
        return found.map(columns ->
                        row((Match) columns[0], (Person) columns[1], (Volunteer) columns[2], Set.of(), today))
                .toList();
    }

    private List<MatchRow> rows(List<Object[]> found, LocalDate today) {
        var paused = pausedOn(
                today, found.stream().map(columns -> ((Match) columns[0]).id()).toList());
        return found.stream()
                .map(columns -> row((Match) columns[0], (Person) columns[1], (Volunteer) columns[2], paused, today))
                .toList();
    }

    private static MatchRow row(Match match, Person person, Volunteer volunteer, Set<UUID> paused, LocalDate today) {
        return new MatchRow(
                match.id(),
                person.id(),
                person.name(),
                volunteer.id(),
                volunteer.name(),
                match.mode(),
                match.stateOn(today, paused.contains(match.id())),
                match.proposedAt(),
                match.introducedOn(),
                match.endedOn(),
                match.endReason());
    }

    private <T> TypedQuery<T> asked(String select, MatchSearch search, String order, Class<T> type) {
        var wanted = Words.wanted(search.words());
        var where = new StringBuilder(search.which().condition());
        for (int i = 0; i < wanted.size(); i++) {
            where.append(" AND (p.searchText LIKE :word").append(i);
            where.append(" OR v.searchText LIKE :word").append(i).append(")");
        }
        var query = entities.createQuery(select + WITH_NAMES + where + order, type);
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter("word" + i, "%" + wanted.get(i) + "%");
        }
        return query;
    }
}
