package org.kith.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.kith.access.AccessDecided;
import org.kith.access.DatabaseAway;

/**
 * Keeps every decision. What was done goes with the change in its transaction, so there is never one without the other;
 * what was refused, and every sign-in, goes through the audit's own account and outlives a rollback.
 */
@ApplicationScoped
class Auditing {
    private static final String WITH_THE_CHANGE = AuditEvent.insertInto("audit_event");
    private static final String APART = AuditEvent.insertInto("event");

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/kith-audit")
    private DataSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Clock clock;

    void heard(@Observes AccessDecided decided) {
        var event = new AuditEvent(decided, clock.instant());
        if (decided.permitted() && transactions.getTransactionKey() != null) {
            write(event);
        } else {
            writeApart(event);
        }
    }

    private void write(AuditEvent event) {
        // What is still to be written stays so until the end: the line needs nothing of it.
        var insert = entities.createNativeQuery(WITH_THE_CHANGE).setFlushMode(FlushModeType.COMMIT);
        var values = event.values();
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    private void writeApart(AuditEvent event) {
        var values = event.values();
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement(APART)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }
}
