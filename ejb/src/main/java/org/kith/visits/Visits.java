package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** The visits, plans and pairs of the actor's partner. */
@Dependent
class Visits {
    private static final String ROW = "SELECT NEW org.kith.visits.VisitRow(v.id, v.matchId, v.day, v.startsAt, v.mode,"
            + " v.outcome, v.missedReason, v.minutes, v.cancelledAt, p.personId, p.personName, p.volunteerName,"
            + " p.volunteerPhone) FROM Visit v, VisitingPair p WHERE p.id = v.matchId";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Visits() {}

    Visits(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Visit> find(UUID id) {
        return Optional.ofNullable(entities.find(Visit.class, id));
    }

    Visit get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    void add(Object record) {
        entities.persist(record);
    }

    /** @throws NotFound when there is none, or the two were never introduced */
    VisitingPair pair(UUID matchId) {
        return Optional.ofNullable(entities.find(VisitingPair.class, matchId)).orElseThrow(NotFound::new);
    }

    List<PairSummary> pairsBetween(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "SELECT p FROM VisitingPair p WHERE p.introducedOn <= :until AND (p.lastDay IS NULL OR"
                                + " p.lastDay >= :from) ORDER BY p.personName, p.volunteerName",
                        VisitingPair.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(VisitingPair::summary)
                .toList();
    }

    List<VisitRow> between(LocalDate from, LocalDate until, int offset, int limit) {
        return rows(" AND v.day BETWEEN :from AND :until ORDER BY v.day, v.startsAt, p.personName", offset, limit)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    long countBetween(LocalDate from, LocalDate until) {
        return entities.createQuery("SELECT COUNT(v) FROM Visit v WHERE v.day BETWEEN :from AND :until", Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    /** What became of the visits of these days that were not called off. */
    VisitFigures figures(LocalDate from, LocalDate until, LocalDate today) {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.VisitFigures("
                                + "SUM(CASE WHEN v.outcome = org.kith.visits.VisitOutcome.HAPPENED THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN v.outcome = org.kith.visits.VisitOutcome.DID_NOT_HAPPEN THEN 1"
                                + " ELSE 0 END), SUM(CASE WHEN v.outcome IS NULL AND v.day < :today THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN v.outcome IS NULL AND v.day >= :today THEN 1 ELSE 0 END))"
                                + " FROM Visit v WHERE v.cancelledAt IS NULL AND v.day BETWEEN :from AND :until",
                        VisitFigures.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Assumed visits before a day, the oldest first, those of one volunteer together. */
    List<VisitRow> overdue(LocalDate before, int offset, int limit) {
        return rows(VisitsWaiting.OVERDUE + " ORDER BY v.day, p.volunteerName, v.startsAt", offset, limit)
                .setParameter("inTime", before)
                .getResultList();
    }

    long countOverdue(LocalDate before) {
        return entities.createQuery(VisitsWaiting.COUNT_OVERDUE, Long.class)
                .setParameter("inTime", before)
                .getSingleResult();
    }

    List<VisitRow> ofMatch(UUID matchId, LocalDate until, int limit) {
        return rows(" AND v.matchId = :match AND v.day <= :until ORDER BY v.day DESC, v.startsAt DESC", 0, limit)
                .setParameter("match", matchId)
                .setParameter("until", until)
                .getResultList();
    }

    private TypedQuery<VisitRow> rows(String condition, int offset, int limit) {
        return entities.createQuery(ROW + condition, VisitRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit);
    }

    List<Visit> ofMatchesFrom(Collection<UUID> matches, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "SELECT v FROM Visit v WHERE v.matchId IN :matches AND v.day BETWEEN :from AND :until"
                                + " ORDER BY v.day, v.startsAt",
                        Visit.class)
                .setParameter("matches", matches)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** Visits of these days that were not called off, by time. */
    List<PlannedVisit> planned(LocalDate from, LocalDate until, int limit) {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.PlannedVisit(v.id, v.version, v.matchId, v.day, v.startsAt,"
                                + " v.plannedMinutes, v.mode, p.personFirstName, p.volunteerFirstName)"
                                + " FROM Visit v, VisitingPair p WHERE p.id = v.matchId AND v.cancelledAt IS NULL"
                                + " AND v.day BETWEEN :from AND :until ORDER BY v.day, v.startsAt, v.id",
                        PlannedVisit.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The visits of one gathering, by the person's name; called-off ones too. */
    List<VisitRow> ofGathering(UUID gatheringId) {
        return rows(" AND v.gatheringId = :gathering ORDER BY p.personName, p.volunteerName", 0, 100)
                .setParameter("gathering", gatheringId)
                .getResultList();
    }

    List<VisitPlan> plansOf(UUID matchId) {
        return entities.createQuery("SELECT p FROM VisitPlan p WHERE p.matchId = :match", VisitPlan.class)
                .setParameter("match", matchId)
                .getResultList();
    }

    @Nullable
    VisitPlan findPlan(UUID id) {
        return entities.find(VisitPlan.class, id);
    }

    List<ExpectedPlan> boundedPlansOf(UUID matchId) {
        return entities.createQuery(
                        "SELECT p FROM BoundedPlan p WHERE p.matchId = :match ORDER BY p.fromDay DESC",
                        BoundedPlan.class)
                .setParameter("match", matchId)
                .getResultStream()
                .map(BoundedPlan::expected)
                .toList();
    }

    List<NoteRow> notesOf(UUID visitId) {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.NoteRow(n.id, n.writtenAt, n.note) FROM VisitNote n"
                                + " WHERE n.visitId = :visit ORDER BY n.writtenAt",
                        NoteRow.class)
                .setParameter("visit", visitId)
                .getResultList();
    }

    /** Brings the coming visits of one match in line with its plans. What was written before is written first. */
    void expect(UUID matchId, Instant now) {
        entities.flush();
        var pair = pair(matchId);
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        var aways = entities.createQuery(
                        "SELECT a FROM StaffAway a WHERE a.who IN :who AND (a.untilDay IS NULL OR a.untilDay >="
                                + " :today)",
                        StaffAway.class)
                .setParameter("who", List.of(matchId, pair.personId(), pair.volunteerId()))
                .setParameter("today", today)
                .getResultStream()
                .map(StaffAway::away)
                .toList();
        var there = ofMatchesFrom(List.of(matchId), today, today.plusYears(1));
        for (var missing : new Expectations(boundedPlansOf(matchId), aways, now).apply(there)) {
            var plan = missing.plan();
            add(new Visit(Ids.next(), plan.owner(), plan.matchId(), plan.planId(), missing.slot(), plan.mode()));
        }
        there.stream()
                .filter(visit -> visit.isOpen() && !pair.isWithin(visit.day()))
                .forEach(visit -> visit.cancel(CancelReason.MATCH_ENDED, null, now));
    }

    /** The open matches of a person, who is away or back again. */
    List<UUID> openMatchesOf(UUID personId) {
        return entities.createQuery(
                        "SELECT p.id FROM VisitingPair p WHERE p.personId = :person AND p.lastDay IS NULL", UUID.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
