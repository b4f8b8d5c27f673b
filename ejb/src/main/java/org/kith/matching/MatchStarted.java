package org.kith.matching;

import java.util.UUID;

/** A person and a volunteer are introduced to each other. */
public record MatchStarted(UUID matchId) {}
