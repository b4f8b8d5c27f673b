package org.kith.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of what was agreed about matching.
 *
 * @param from the first day on which it counts
 * @param madeAt when it was agreed; null for what a new partnership starts with
 */
public record CriteriaAgreed(LocalDate from, @Nullable Instant madeAt, CriteriaTerms terms) {}
