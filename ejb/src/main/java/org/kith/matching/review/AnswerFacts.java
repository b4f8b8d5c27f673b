package org.kith.matching.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * An answer as the partner's staff read it.
 *
 * @param keyed whether a coordinator wrote down what was said
 */
public record AnswerFacts(Party party, Said said, Instant answeredAt, boolean keyed) implements Serializable {}
