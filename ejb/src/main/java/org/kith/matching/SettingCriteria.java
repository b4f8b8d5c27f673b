package org.kith.matching;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;

/** Agreeing what counts for how much when two are suggested to each other. */
@Stateless
public class SettingCriteria {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public SettingCriteria() {}

    /** For tests, which have no container. */
    public SettingCriteria(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All versions there were and will be, the latest first. */
    @Allowed(record = SETTINGS, action = READ)
    public List<CriteriaAgreed> versions() {
        return entities.createQuery("SELECT c FROM CriteriaVersion c ORDER BY c.validFrom DESC", CriteriaVersion.class)
                .getResultStream()
                .map(CriteriaVersion::agreed)
                .toList();
    }

    /**
     * Other weights and rules from a day on. What was suggested before keeps the points it had.
     *
     * @param id made by the form; the same id again changes nothing
     */
    @Allowed(record = SETTINGS, action = CREATE)
    public UUID agree(UUID id, LocalDate from, CriteriaTerms terms) {
        if (entities.find(NewCriteria.class, id) == null) {
            Instant now = clock.instant();
            MatchRule.CRITERIA_BEGIN_LATER.require(
                    !from.isBefore(LocalDate.ofInstant(now, Clocks.CITY)) && noneFrom(from));
            entities.persist(new NewCriteria(id, from, terms, CurrentActor.get(), now));
        }
        return id;
    }

    /** What counts for how much on a day. */
    @Allowed(record = SETTINGS, action = READ)
    public Criteria on(LocalDate day) {
        return Criteria.of(termsOn(day));
    }

    /** What was agreed for a day. */
    @Allowed(record = SETTINGS, action = READ)
    public CriteriaTerms termsOn(LocalDate day) {
        return CriteriaInForce.on(entities, day);
    }

    /** Refuses what could not be agreed. */
    @Allowed(record = SETTINGS, action = READ)
    public void requirePossible(CriteriaTerms terms) {
        terms.requirePossible();
    }

    private boolean noneFrom(LocalDate day) {
        return entities.createQuery("SELECT COUNT(c) FROM CriteriaVersion c WHERE c.validFrom = :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                == 0;
    }
}
