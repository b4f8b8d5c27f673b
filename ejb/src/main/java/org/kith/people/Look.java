package org.kith.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a person's record or changed it.
 *
 * @param action name of an {@link org.kith.access.Action}
 * @param record name of a {@link org.kith.access.Record}
 * @param role name of a {@link org.kith.access.Role}
 */
public record Look(
        Instant happenedAt,
        String action,
        String record,
        @Nullable String role,
        @Nullable String accountName,
        @Nullable String partnerName) {}
