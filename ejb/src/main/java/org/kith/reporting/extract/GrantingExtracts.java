package org.kith.reporting.extract;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.EXTRACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.NotFound;

/** Granting extracts, approving them, and saying whether a partner's part goes along. */
@Stateless
public class GrantingExtracts {
    private static final int LONGEST_MONTHS = 12;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public GrantingExtracts() {}

    /** For tests, which have no container. */
    GrantingExtracts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All grants there were, the newest first. */
    @Allowed(record = EXTRACT, action = LIST)
    public List<GrantRow> grants() {
        var parts = entities.createQuery("SELECT p FROM ExtractPart p WHERE p.endedAt IS NULL", ExtractPart.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ExtractPart::grantId, Collectors.mapping(ExtractPart::partnerId, Collectors.toList())));
        var today = LocalDate.now(clock);
        return entities.createQuery("SELECT g FROM ExtractGrant g ORDER BY g.untilOn DESC, g.id", ExtractGrant.class)
                .getResultStream()
                .map(grant -> grant.row(today, parts.getOrDefault(grant.id(), List.of())))
                .toList();
    }

    /** The evaluators of the partnership. */
    @Allowed(record = EXTRACT, action = CREATE)
    public List<EvaluatorName> evaluators() {
        return entities.createQuery(
                        "SELECT DISTINCT NEW org.kith.reporting.extract.EvaluatorName(a.id, a.name) FROM Account a,"
                                + " AccountRole r WHERE r.accountId = a.id AND r.role = :role AND a.disabledAt IS NULL"
                                + " ORDER BY a.name",
                        EvaluatorName.class)
                .setParameter("role", Role.EVALUATOR)
                .getResultList();
    }

    /**
     * Gives an evaluator data for a purpose and a time; nothing can be had before the board has approved it.
     *
     * @param id made by the form; the same id again changes nothing
     */
    @Allowed(record = EXTRACT, action = CREATE)
    public UUID grant(UUID id, UUID evaluatorId, String purpose, LocalDate from, LocalDate until) {
        if (entities.find(NewExtractGrant.class, id) == null) {
            ExtractRule.GRANT_HAS_A_TIME.require(
                    !until.isBefore(from) && !until.isAfter(from.plusMonths(LONGEST_MONTHS)));
            var to = evaluators().stream()
                    .filter(each -> each.id().equals(evaluatorId))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            entities.persist(new NewExtractGrant(id, to, purpose, from, until, CurrentActor.get(), clock.instant()));
        }
        return id;
    }

    @Allowed(record = EXTRACT, action = END)
    public void end(UUID id) {
        var grant = entities.find(NewExtractGrant.class, id);
        if (grant == null) throw new NotFound();
        grant.end(clock.instant());
    }

    /** The board says yes. Twice is once. */
    @Allowed(record = EXTRACT, action = APPROVE)
    public void approve(UUID id) {
        var grant = entities.find(GrantToApprove.class, id);
        if (grant == null) throw new NotFound();
        grant.approve(CurrentActor.get(), clock.instant());
    }

    /** Whether the own partner's part goes along; it can be said again at any time. */
    @Allowed(record = EXTRACT, action = UPDATE)
    public void part(UUID grantId, boolean goesAlong) {
        var by = CurrentActor.get();
        var id = UUID.nameUUIDFromBytes((grantId + " " + by.partnerId()).getBytes(StandardCharsets.UTF_8));
        var part = entities.find(OwnExtractPart.class, id);
        if (part == null && entities.find(ExtractGrant.class, grantId) == null) throw new NotFound();
        if (part == null) {
            if (!goesAlong) return;
            part = new OwnExtractPart(id, grantId, by, clock.instant());
            entities.persist(part);
        }
        part.goesAlong(goesAlong, clock.instant());
    }
}
