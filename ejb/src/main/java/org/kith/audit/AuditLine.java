package org.kith.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done or refused, when and by whom.
 *
 * @param outcome {@code DONE} or {@code REFUSED}
 */
public record AuditLine(
        Instant happenedAt,
        @Nullable String accountName,
        @Nullable String role,
        String action,
        String record,
        @Nullable UUID recordId,
        String outcome) {}
