package org.kith.matching.asking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Side;

/**
 * How one side was asked, as staff see it. The code itself is shown once, when it is made.
 *
 * @param openedAt when somebody first opened the address
 * @param opens it still opens the page
 */
public record AskingSeen(
        UUID id,
        Side side,
        Way way,
        Instant madeAt,
        String by,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant revokedAt,
        boolean opens) {}
