package org.kith.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.kith.access.AccessDecided;
import org.kith.access.DatabaseAway;

/**
 * Keeps every decision. What was done goes with the change in its transaction, so there is never one without the other;
 * what was refused, and every sign-in, goes through the audit's own account and outlives a rollback.
 */
@ApplicationScoped
class Auditing {
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
            entities.persist(event);
        } else {
            writeApart(event);
        }
    }

    private void writeApart(AuditEvent event) {
        var columns = event.columns();
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement("INSERT INTO event (happened_at, account_id, role,"
                        + " partnership_id, partner_id, action, record, record_id, outcome, request_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, LocalDateTime.ofInstant(event.happenedAt(), ZoneOffset.UTC));
            for (int i = 0; i < columns.length; i++) {
                insert.setObject(i + 2, columns[i] instanceof UUID id ? id.toString() : columns[i]);
            }
            insert.executeUpdate();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }
}
