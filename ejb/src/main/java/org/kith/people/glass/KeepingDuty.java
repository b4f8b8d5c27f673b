package org.kith.people.glass;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.DUTY;
import static org.kith.people.glass.GlassRule.DUTY_DAYS_ARE_IN_ORDER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Keeping the days on which coordinators can be reached for emergencies. */
@Stateless
public class KeepingDuty {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected KeepingDuty() {}

    /** For tests, which have no container. */
    public KeepingDuty(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Days on duty from today on, the next first. */
    @Allowed(record = DUTY, action = LIST)
    public List<DutyDays> days() {
        return entities.createQuery(
                        "SELECT d FROM DutyDay d WHERE d.calledOffAt IS NULL AND d.untilDay >= :today"
                                + " ORDER BY d.fromDay, d.accountName, d.id",
                        DutyDay.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .map(DutyDay::days)
                .toList();
    }

    /** @param days the id is made by the form; the same id again changes nothing */
    @Allowed(record = DUTY, action = CREATE)
    public void set(DutyDays days) {
        if (entities.find(KeptDutyDay.class, days.id()) != null) {
            return;
        }
        var today = LocalDate.now(clock);
        DUTY_DAYS_ARE_IN_ORDER.require(!days.fromDay().isBefore(today)
                && !days.untilDay().isBefore(days.fromDay())
                && !days.untilDay().isAfter(days.fromDay().plusYears(1)));
        entities.persist(new KeptDutyDay(
                days.id(), CurrentActor.get().owner(), days.accountId(), days.name(), days.fromDay(), days.untilDay()));
    }

    /** Not on duty after all, from the next request on. */
    @Allowed(record = DUTY, action = END)
    public void callOff(UUID id) {
        var days = entities.find(KeptDutyDay.class, id);
        if (days == null) {
            throw new NotFound();
        }
        days.callOff(clock.instant());
    }
}
