package org.kith.coproduction.hearing;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was held.
 *
 * @param openToPerson whether all who spoke agreed that the person reads what they said
 */
public record NewConversation(
        LocalDate heldOn,
        @Nullable @Size(max = 120) String place,
        @Nullable @Size(max = 500) String purpose,
        Set<Stakeholder> participants,
        boolean openToPerson)
        implements Serializable {}
