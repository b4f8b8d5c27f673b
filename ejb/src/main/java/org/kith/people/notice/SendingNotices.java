package org.kith.people.notice;

import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.NOTICE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;

/**
 * The service sending e-mails and text messages by itself. A notice is taken in one transaction, sent outside of any, and marked in another:
 * a crash between sends it again later, with the same message id, and never loses it.
 */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SendingNotices {
    private static final int AT_ONCE = 50;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public SendingNotices() {}

    SendingNotices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those whose time has come, each taken for one try; two servers cannot take the same. */
    @Allowed(record = NOTICE, action = UPDATE)
    public List<Letter> take(Channel channel) {
        var now = clock.instant();
        var due = entities.createQuery(
                        "SELECT n FROM JobNotice n WHERE n.channel = :channel AND n.doneAt IS NULL AND n.nextTryAt <="
                                + " :now AND n.tries < 10 AND (n.notAfter IS NULL OR n.notAfter > :now) ORDER BY"
                                + " n.nextTryAt",
                        JobNotice.class)
                .setParameter("channel", channel)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.forEach(notice -> notice.tryAt(now));
        return due.stream().map(JobNotice::letter).toList();
    }

    /** The mail server took it. */
    @Allowed(record = NOTICE, action = UPDATE)
    public void sent(UUID id) {
        var notice = entities.find(JobNotice.class, id);
        if (notice != null) {
            notice.done(null, clock.instant());
        }
    }
}
