package org.kith.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccessDecided;

/**
 * One line of the audit. The accounts that add lines may neither read nor change them, and no entity stands for it: the
 * database numbers the lines, and a statement that asks for such a number stays open on the connection for ever.
 */
record AuditEvent(AccessDecided decided, Instant happenedAt) {
    private static final String COLUMNS =
            " (happened_at, account_id, role, partnership_id, partner_id, action, record, record_id, outcome, request_id)";

    static String insertInto(String table) {
        return "INSERT INTO " + table + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    @Nullable
    Object[] values() {
        var actor = decided.actor();
        return new @Nullable Object[] {
            LocalDateTime.ofInstant(happenedAt, ZoneOffset.UTC),
            actor == null ? null : text(actor.accountId()),
            actor == null ? null : actor.role().name(),
            actor == null ? null : text(actor.partnershipId()),
            actor == null ? null : text(actor.partnerId()),
            decided.action().name(),
            decided.record().name(),
            text(decided.recordId()),
            decided.permitted() ? "DONE" : "REFUSED",
            RequestId.current()
        };
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
