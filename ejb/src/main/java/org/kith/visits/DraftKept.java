package org.kith.visits;

import java.time.Instant;

/** What was typed and when it was kept. */
public record DraftKept(String body, Instant savedAt) {}
