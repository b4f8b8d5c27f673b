package org.kith.matching.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review as it asks a volunteer or a person.
 *
 * @param firstName of the other of the two
 * @param answered whether they have said it
 */
public record Asking(UUID id, UUID matchId, ReviewKind kind, LocalDate dueOn, String firstName, boolean answered)
        implements Serializable {}
