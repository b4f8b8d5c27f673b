package org.kith.coproduction.hearing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation on a page. */
public record ConversationFacts(
        UUID id,
        UUID personId,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable String purpose,
        List<Stakeholder> participants,
        boolean openToPerson,
        LocalDate reviewOn,
        @Nullable LocalDate copyGivenOn)
        implements Serializable {}
