package org.kith.visits.safety;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit made alone on the staff's page.
 *
 * @param personName whom they visit; null when the quiet word was heard without a visit
 * @param startedAt when they went in by the phone's account
 * @param heardInAt when the phone told us
 * @param endedAt when they came out by the phone's account, or when the alarm was answered
 * @param heardOutAt when the phone told us; null when it has not
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
        Instant heardInAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant heardOutAt,
        @Nullable Instant distressedAt,
        @Nullable Instant toldAt,
        int onCallStep,
        @Nullable String answer)
        implements Serializable {
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    /** Whether the phone had no signal when they went in. */
    public boolean isHeardLate() {
        return heardInAt.isAfter(startedAt.plus(AT_ONCE));
    }
}
