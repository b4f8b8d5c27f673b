package org.kith.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often one role of one partner did the same with a person's record.
 *
 * @param partnerName null for those who act for no partner
 * @param role name of a {@link org.kith.access.Role}
 * @param action name of an {@link org.kith.access.Action}
 * @param record name of a {@link org.kith.access.Record}
 */
public record LooksOf(
        @Nullable String partnerName,
        @Nullable String role,
        String action,
        String record,
        long times,
        Instant first,
        Instant last) {
    static final String FROM = "SELECT NEW org.kith.people.LooksOf(l.partnerName, l.role, l.action, l.record, COUNT(l),"
            + " MIN(l.happenedAt), MAX(l.happenedAt)) FROM ";
    static final String GROUPED = " l WHERE l.personId = :person GROUP BY l.partnerName, l.role, l.action, l.record"
            + " ORDER BY l.partnerName, l.role, l.action, l.record";
}
