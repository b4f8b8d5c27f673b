package org.kith.visits;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MESSAGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.NotFound;

/** Volunteers and people telling the coordinator something, and the coordinator seeing to it. */
@Stateless
public class Messaging {
    private static final String WITH_PAIR = "SELECT m, p FROM Message m LEFT JOIN VisitingPair p ON p.id = m.matchId ";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private MyVisits mine;

    @Inject
    private Clock clock;

    /** Says something to the coordinator, perhaps about one of my matches. */
    @Allowed(record = MESSAGE, action = CREATE)
    public UUID tell(UUID messageId, @Nullable UUID matchId, String words) {
        var actor = CurrentActor.get();
        if (entities.find(MyMessage.class, messageId) == null) {
            if (matchId != null && actor.role() == Role.VOLUNTEER) {
                mine.match(matchId);
            }
            entities.persist(new MyMessage(messageId, actor, matchId, words, clock.instant()));
            QuietWord.listen(entities, messageId, matchId, words, clock.instant());
        }
        return messageId;
    }

    /** Messages nobody has seen to, the oldest first; or those that are done, the last first. */
    @Allowed(record = MESSAGE, action = LIST)
    public List<MessageRow> messages(boolean done, int offset, int limit) {
        return entities.createQuery(
                        done
                                ? WITH_PAIR + "WHERE m.doneAt IS NOT NULL ORDER BY m.doneAt DESC"
                                : WITH_PAIR + "WHERE m.doneAt IS NULL ORDER BY m.sentAt",
                        Object[].class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row((Message) row[0], (VisitingPair) row[1]))
                .toList();
    }

    private static MessageRow row(Message message, @Nullable VisitingPair pair) {
        return message.row(pair == null ? null : pair.summary());
    }

    @Allowed(record = MESSAGE, action = LIST)
    public long countOpen() {
        return entities.createQuery("SELECT COUNT(m) FROM Message m WHERE m.doneAt IS NULL", Long.class)
                .getSingleResult();
    }

    /** It was seen to. */
    @Allowed(record = MESSAGE, action = UPDATE)
    public void done(UUID messageId, @Nullable String note) {
        Optional.ofNullable(entities.find(Message.class, messageId))
                .orElseThrow(NotFound::new)
                .done(CurrentActor.get().account(), clock.instant(), note);
    }
}
