package org.kith.reporting.extract;

import java.util.UUID;

/** An evaluator who can be given a grant. */
public record EvaluatorName(UUID id, String name) {}
