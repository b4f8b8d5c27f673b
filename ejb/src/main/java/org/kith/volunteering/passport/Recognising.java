package org.kith.volunteering.passport;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.RECOGNITION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.volunteering.CheckKind;

/** Saying whose checks of which kind the own partner recognises. */
@Stateless
public class Recognising {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Recognising() {}

    /** For tests, which have no container. */
    public Recognising(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that hold first. */
    @Allowed(record = RECOGNITION, action = LIST)
    public List<RecognitionSeen> rules() {
        return entities.createQuery(
                        "SELECT r FROM Recognition r ORDER BY CASE WHEN r.endedAt IS NULL THEN 0 ELSE 1 END,"
                                + " r.fromPartnerId, r.kind, r.fromOn DESC",
                        Recognition.class)
                .getResultStream()
                .map(Recognition::seen)
                .toList();
    }

    /** @param id made by the form; the same id again changes nothing */
    @Allowed(record = RECOGNITION, action = CREATE)
    public void recognise(UUID id, UUID fromPartnerId, CheckKind kind, LocalDate fromOn, @Nullable LocalDate untilOn) {
        if (entities.find(Recognition.class, id) != null) {
            return;
        }
        PassportRule.KIND_IS_RECOGNISED_ONCE.require(rules().stream()
                .noneMatch(rule -> rule.isOpen()
                        && rule.kind() == kind
                        && rule.fromPartnerId().equals(fromPartnerId)));
        entities.persist(
                new Recognition(id, fromPartnerId, kind, fromOn, untilOn, CurrentActor.get(), clock.instant()));
    }

    /** From now on such checks do not count here any more. */
    @Allowed(record = RECOGNITION, action = END)
    public void end(UUID id) {
        var rule = entities.find(Recognition.class, id);
        if (rule == null) {
            throw new NotFound();
        }
        rule.end(CurrentActor.get().account(), clock.instant());
    }
}
