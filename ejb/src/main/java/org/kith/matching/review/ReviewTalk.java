package org.kith.matching.review;

import java.util.List;

/** A review with what everybody said. */
public record ReviewTalk(ReviewFacts facts, List<AnswerFacts> answers) {}
