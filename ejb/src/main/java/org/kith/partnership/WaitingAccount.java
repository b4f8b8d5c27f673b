package org.kith.partnership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account after failed sign-ins.
 *
 * @param waitUntil before this moment no password is accepted
 */
public record WaitingAccount(
        UUID id, String username, int failed, @Nullable Instant waitUntil) {}
