package org.kith.safeguarding;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern told by one partner's lead to another's, as both read it.
 *
 * @param partnerName the other partner: who has it to the one who gave it, who gave it to the one who has it
 * @param answerBy when the lead who gets it has to have taken it up
 */
public record Handover(
        UUID id,
        UUID toPartnerId,
        String partnerName,
        String givenByName,
        Instant givenAt,
        String personName,
        @Nullable String personPhone,
        String words,
        Instant answerBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedByName)
        implements Serializable {}
