package org.kith.visits.expenses;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer claims.
 *
 * @param id made by the client
 * @param miles for what is driven, else null
 * @param passengers who came along in the car
 * @param pence for what was paid, else null
 * @param words what it was for; needed for {@link ExpenseKind#OTHER}
 */
public record NewClaim(
        UUID id,
        UUID visitId,
        ExpenseKind kind,
        @Nullable BigDecimal miles,
        int passengers,
        @Nullable Integer pence,
        @Nullable String words) {}
