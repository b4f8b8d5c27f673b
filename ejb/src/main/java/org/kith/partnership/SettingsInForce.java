package org.kith.partnership;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The settings that hold on a day, for slices that need them beside other facts. */
public final class SettingsInForce {
    private SettingsInForce() {}

    /** Those of the actor's partnership; the usual ones when nothing was agreed yet. */
    public static Settings on(EntityManager entities, LocalDate day) {
        return entities.createQuery(
                        "SELECT s FROM PartnershipSetting s WHERE s.validFrom <= :day ORDER BY s.validFrom DESC",
                        PartnershipSetting.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PartnershipSetting::settings)
                .orElse(Settings.DEFAULT);
    }
}
