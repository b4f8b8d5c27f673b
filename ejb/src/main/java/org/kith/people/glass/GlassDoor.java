package org.kith.people.glass;

import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.notice.Notices;

/** The procedure of the database that is the only way to open a record in an emergency. */
final class GlassDoor {
    private static final String WORDS = "GLASS_BROKEN";
    // The database fills them in: whom, who looked, from which partner, the person's own partner and its telephone.
    private static final String[] PLACES = {"{0}", "{1}", "{2}", "{3}", "{4}"};
    private final EntityManager entities;

    GlassDoor(EntityManager entities) {
        this.entities = entities;
    }

    void open(UUID glassId, Sought sought, String reason) {
        entities.createStoredProcedureQuery("break_glass")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(3, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(4, LocalDate.class, ParameterMode.IN)
                .registerStoredProcedureParameter(5, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(6, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(7, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(8, String.class, ParameterMode.IN)
                .setParameter(1, glassId.toString())
                .setParameter(2, typed(sought.reference(), true))
                .setParameter(3, typed(sought.familyName(), false))
                .setParameter(4, sought.born())
                .setParameter(5, reason)
                .setParameter(6, Ids.next().toString())
                .setParameter(7, Notices.words(WORDS + ".subject", (Object[]) PLACES))
                .setParameter(8, Notices.words(WORDS + ".body", (Object[]) PLACES))
                .execute();
    }

    private static @Nullable String typed(@Nullable String words, boolean code) {
        if (words == null || words.isBlank()) {
            return null;
        }
        return code ? words.strip().toUpperCase(Locale.ROOT) : words.strip();
    }
}
