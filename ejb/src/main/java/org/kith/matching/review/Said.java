package org.kith.matching.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said at a review.
 *
 * @param howItIs from 1, not at all well, to 5, very well
 */
public record Said(int howItIs, GoesOn goesOn, @Nullable String words) implements Serializable {}
