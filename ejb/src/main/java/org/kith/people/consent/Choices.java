package org.kith.people.consent;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kith.partnership.agreement.DataGroup;

/** Writes answers as choices: only where they differ from what stands, so that repeating an answer adds no history. */
final class Choices<C extends ConsentRecord> {
    private final EntityManager entities;
    private final Class<C> kind;

    Choices(EntityManager entities, Class<C> kind) {
        this.entities = entities;
        this.kind = kind;
    }

    List<C> of(UUID personId) {
        return entities.createQuery(
                        "SELECT c FROM " + kind.getSimpleName() + " c WHERE c.personId = :person"
                                + " ORDER BY c.recordedAt DESC, c.id DESC",
                        kind)
                .setParameter("person", personId)
                .getResultList();
    }

    void write(UUID personId, Asked asked, Instant now, Function<DataGroup, C> made) {
        var standing = of(personId).stream()
                .filter(choice -> choice.choice().isStanding())
                .toList();
        for (var group : DataGroup.values()) {
            var before = standing.stream()
                    .filter(choice -> choice.isAbout(asked, group))
                    .findFirst();
            if (before.isEmpty() || before.get().isGiven() != asked.yes().contains(group)) {
                before.ifPresent(choice -> choice.replace(now));
                entities.flush(); // the earlier choice leaves its place before the new one takes it
                entities.persist(made.apply(group));
            }
        }
    }

    /** The id of one choice of an answer: the same answer sent twice makes the same ids. */
    static UUID idOf(UUID answerId, DataGroup group) {
        return UUID.nameUUIDFromBytes((answerId + group.name()).getBytes(StandardCharsets.UTF_8));
    }
}
