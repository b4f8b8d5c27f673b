package org.kith.visits.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit made alone on the staff's page.
 *
 * @param personName whom they visit; null when the quiet word was heard without a visit
 * @param onCallStep how many on call were told
 */
public record WatchRow(
        UUID id,
        WatchState state,
        String volunteerName,
        @Nullable String volunteerPhone,
        @Nullable UUID personId,
        @Nullable String personName,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant distressedAt,
        @Nullable Instant toldAt,
        int onCallStep,
        @Nullable String answer)
        implements Serializable {}
