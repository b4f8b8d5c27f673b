package org.kith.visits.expenses;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the file for the payroll. */
public record PayrollRow(
        UUID claimId,
        String volunteerReference,
        String givenName,
        String familyName,
        LocalDate journeyDay,
        ExpenseKind kind,
        @Nullable BigDecimal miles,
        int passengers,
        int pence,
        @Nullable String words,
        Instant decidedAt) {}
