package org.kith.visits;

import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;

/**
 * Listens for a volunteer's quiet word in whatever they write. Whether it was heard is known to the partner's staff alone:
 * nothing of it comes back to the page or the program.
 */
public final class QuietWord {
    private QuietWord() {}

    /** @param sourceId of the text, so that the same one heard twice is one cry */
    public static void listen(
            EntityManager entities, UUID sourceId, @Nullable UUID matchId, @Nullable String words, Instant now) {
        if (words == null || words.isBlank() || CurrentActor.get().role() != Role.VOLUNTEER) {
            return;
        }
        var id = UUID.nameUUIDFromBytes(("cry " + sourceId).getBytes(StandardCharsets.UTF_8));
        entities.flush();
        entities.createStoredProcedureQuery("hear_words")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(3, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(4, LocalDateTime.class, ParameterMode.IN)
                .setParameter(1, id.toString())
                .setParameter(2, matchId == null ? null : matchId.toString())
                .setParameter(3, words.toLowerCase(Locale.UK).replaceAll("\\s+", " "))
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }
}
