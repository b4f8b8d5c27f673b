package org.kith.matching;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** What counts in matching on a day, as the partnership agreed. */
public final class CriteriaInForce {
    private CriteriaInForce() {}

    /** The terms of the newest version that has begun; the standard ones when nothing was agreed yet. */
    public static CriteriaTerms on(EntityManager entities, LocalDate day) {
        return entities.createQuery(
                        "SELECT c FROM CriteriaVersion c WHERE c.validFrom <= :day ORDER BY c.validFrom DESC",
                        CriteriaVersion.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CriteriaVersion::terms)
                .orElse(CriteriaTerms.STANDARD);
    }
}
