package org.kith.matching.transfer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.consent.AskedHow;

/**
 * What is offered to another partner.
 *
 * @param reason read by the other partner before it decides, so without a name
 * @param agreedHow how the person was asked; needed for a person, not for a referral, which asks the whole partnership
 */
public record NewTransfer(
        UUID toPartnerId,
        String reason,
        Set<GoesAlong> goesAlong,
        @Nullable AskedHow agreedHow,
        @Nullable LocalDate agreedOn) {}
