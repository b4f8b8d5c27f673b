package org.kith.visits;

/**
 * Visits that wait for the partner's staff.
 *
 * @param overdue assumed visits that the volunteer can report no more
 * @param accounts words on visits that do not fit what stands
 */
public record VisitCounts(long overdue, long accounts) {}
