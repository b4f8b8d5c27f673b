package org.kith.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.NotFound;

/** The measures the actor may see; the scoped views decide which. */
@Dependent
public class Administrations {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Administrations() {}

    /** For tests, which have no container. */
    public Administrations(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Administration> find(UUID id) {
        return Optional.ofNullable(entities.find(Administration.class, id));
    }

    /** @throws NotFound when there is no such measure for this actor */
    public Administration get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Keeps the answers and what they score by the version they were given to. */
    public void add(Administration administration, Instrument asked) {
        entities.persist(administration);
        Scoring.score(asked, administration.answers(asked))
                .forEach(score -> entities.persist(new ScoreRow(administration, score)));
    }

    /** Writes now, because the next row takes the place of one that is given up. */
    void flush() {
        entities.flush();
    }

    /** Of one person, the newest first, replaced ones too. */
    public List<Administration> of(UUID personId) {
        return entities.createQuery(
                        "SELECT a FROM Administration a WHERE a.personId = :person"
                                + " ORDER BY a.givenOn DESC, a.recordedAt DESC, a.id",
                        Administration.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The one that counts for a person, an instrument and a time point; the newest of those that come again. */
    public Optional<Administration> current(UUID personId, String instrument, TimePoint timePoint) {
        return of(personId).stream()
                .filter(a -> a.isCurrent() && a.instrument().equals(instrument) && a.timePoint() == timePoint)
                .findFirst();
    }

    /** The scores of several, by administration. */
    Map<UUID, List<Score>> scores(Collection<UUID> administrations) {
        if (administrations.isEmpty()) return Map.of();
        return entities.createQuery("SELECT s FROM ScoreRow s WHERE s.administrationId IN :ids", ScoreRow.class)
                .setParameter("ids", List.copyOf(administrations))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ScoreRow::administrationId, Collectors.mapping(ScoreRow::score, Collectors.toList())));
    }

    /** Who is to be asked, the longest due first. */
    List<DueMeasure> due(@Nullable TimePoint timePoint, int first, int most) {
        var query = entities.createQuery(
                "SELECT d FROM DueMeasure d" + (timePoint == null ? "" : " WHERE d.timePoint = :point")
                        + " ORDER BY d.dueOn, d.personId",
                DueMeasure.class);
        if (timePoint != null) query.setParameter("point", timePoint);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many are to be asked at each time point. */
    public Map<TimePoint, Long> dueCounts() {
        var counts = new EnumMap<TimePoint, Long>(TimePoint.class);
        entities.createQuery("SELECT d.timePoint, COUNT(d) FROM DueMeasure d GROUP BY d.timePoint", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((TimePoint) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Which instruments these people have answered at a time point.
     *
     * @param dueOn by person, when they were to be asked; what comes every year counts for the year of that day
     */
    Map<UUID, List<String>> asked(Map<UUID, LocalDate> dueOn, TimePoint timePoint) {
        var asked = new HashMap<UUID, List<String>>();
        if (dueOn.isEmpty()) return asked;
        entities.createQuery(
                        "SELECT a FROM Administration a WHERE a.personId IN :people AND a.timePoint = :point"
                                + " AND a.replacedAt IS NULL",
                        Administration.class)
                .setParameter("people", List.copyOf(dueOn.keySet()))
                .setParameter("point", timePoint)
                .getResultStream()
                .filter(a -> !a.givenOn().isBefore(timePoint.countsFrom(dueOn.getOrDefault(a.personId(), a.givenOn()))))
                .forEach(a -> asked.computeIfAbsent(a.personId(), person -> new ArrayList<>())
                        .add(a.instrument()));
        return asked;
    }

    /** Every baseline score of the partner beside its follow-up, where there is one: the newest of those that come again. */
    public List<ScorePair> pairs(TimePoint followUp) {
        var later = new HashMap<ScoreAt.Key, ScoreAt>();
        at(followUp).forEach(score -> later.put(score.key(), score));
        return at(TimePoint.BASELINE).stream()
                .map(score -> score.beside(later.get(score.key())))
                .toList();
    }

    private List<ScoreAt> at(TimePoint timePoint) {
        return entities.createQuery(
                        "SELECT NEW org.kith.outcomes.ScoreAt(a.personId, a.instrument, a.instrumentVersion, a.mode,"
                                + " s.scale, s.points, a.givenOn, p.closedOn) FROM Administration a, ScoreRow s, Person p"
                                + " WHERE s.administrationId = a.id AND p.id = a.personId AND a.timePoint = :point AND"
                                + " a.replacedAt IS NULL ORDER BY a.givenOn",
                        ScoreAt.class)
                .setParameter("point", timePoint)
                .getResultList();
    }
}
