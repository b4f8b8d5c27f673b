package org.kith.visits;

/**
 * What keying paper sheets came to.
 *
 * @param confirmed expected visits that are confirmed now
 * @param added visits nobody had expected
 * @param known visits that somebody had reported before; left as they were
 */
public record SheetsKeyed(int confirmed, int added, int known) {}
