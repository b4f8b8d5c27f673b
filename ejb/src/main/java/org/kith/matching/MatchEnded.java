package org.kith.matching;

import java.util.UUID;

/** A match or a proposal is over. */
public record MatchEnded(UUID matchId) {}
