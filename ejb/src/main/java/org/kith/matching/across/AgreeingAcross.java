package org.kith.matching.across;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.partnership.SettingsInForce;

/**
 * What follows when both sides said yes. The rows belong to two partners, so the database makes all of them at once and asks the
 * rules again with the rows locked.
 */
@Dependent
class AgreeingAcross {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected AgreeingAcross() {}

    /** For tests, which have no container. */
    AgreeingAcross(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The person's partner has the match from now on.
     *
     * @return the match
     * @throws RuleBroken when it cannot be any more
     */
    UUID agree(UUID offerId) {
        var match = Ids.next();
        call(
                "agree_across",
                offerId.toString(),
                match.toString(),
                Ids.next().toString(),
                Ids.next().toString(),
                Ids.reference('V'),
                Ids.reference('H'),
                SettingsInForce.on(entities, LocalDate.now(clock)).coolingHours());
        return match;
    }

    /** The volunteer cannot go on. */
    void part(UUID offerId, String why) {
        call("part_across", offerId.toString(), why);
    }

    private void call(String procedure, Object... arguments) {
        entities.flush();
        try {
            var query = entities.createStoredProcedureQuery(procedure);
            for (int i = 0; i < arguments.length; i++) {
                query.registerStoredProcedureParameter(i + 1, arguments[i].getClass(), ParameterMode.IN);
                query.setParameter(i + 1, arguments[i]);
            }
            query.execute();
        } catch (PersistenceException refused) {
            throw new RuleBroken(OfferRule.refused(refused));
        }
        entities.clear();
    }
}
