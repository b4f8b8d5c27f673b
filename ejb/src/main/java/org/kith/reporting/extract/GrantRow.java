package org.kith.reporting.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A grant as its list shows it.
 *
 * @param partners whose parts go along
 */
public record GrantRow(
        UUID id,
        String evaluator,
        String purpose,
        LocalDate fromOn,
        LocalDate untilOn,
        State state,
        List<UUID> partners) {
    /** Whether anything can be had with it. */
    public enum State {
        TO_APPROVE,
        HOLDS,
        RAN_OUT,
        ENDED
    }
}
