package org.kith.visits;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a volunteer visits.
 *
 * @param phone there from 24 hours before a planned visit to 24 hours after it, like the address and how to get in
 */
public record MyPerson(
        UUID matchId,
        String firstName,
        String mode,
        @Nullable String helpsOnAVisit,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String accessNotes)
        implements Serializable {}
