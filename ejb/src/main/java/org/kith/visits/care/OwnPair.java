package org.kith.visits.care;

import java.io.Serializable;
import java.util.UUID;

/** Who comes to see the acting person. */
public record OwnPair(UUID matchId, String firstName) implements Serializable {}
