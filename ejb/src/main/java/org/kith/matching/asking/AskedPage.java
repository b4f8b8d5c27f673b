package org.kith.matching.asking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Answer;
import org.kith.matching.Side;

/**
 * What somebody with a code reads.
 *
 * @param side who is asked
 * @param open the proposal has not ended
 * @param answer what this side said, null when nothing yet
 * @param settled the answer cannot be changed here any more
 * @param coolingUntil until when both may take their yes back; null while they have not both said it
 * @param introducedOn the day on which they meet
 * @param firstName of the other, once they are introduced
 * @param other what is told about the other; nothing in it once the proposal has ended
 */
public record AskedPage(
        Side side,
        boolean open,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        boolean settled,
        @Nullable Instant coolingUntil,
        @Nullable LocalDate introducedOn,
        @Nullable String firstName,
        String partnerName,
        @Nullable String partnerPhone,
        OtherSide other) {}
