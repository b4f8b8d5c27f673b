package org.kith.visits.expenses;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A claim as staff see it.
 *
 * @param hasReceipt whether there is a picture
 */
public record ClaimToDecide(
        ClaimRow claim,
        @Nullable String volunteerName,
        @Nullable String personName,
        boolean hasReceipt) implements Serializable {}
