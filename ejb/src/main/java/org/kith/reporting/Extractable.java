package org.kith.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an evaluator may have today.
 *
 * @param optedOut people of the partners that take part who do not want to be in it, and are not
 * @param grant nothing when no grant holds
 */
record Extractable(Facts facts, long optedOut, Optional<Grant> grant) {
    /** For what and until when. */
    record Grant(UUID id, String purpose, LocalDate untilOn) {}
}
