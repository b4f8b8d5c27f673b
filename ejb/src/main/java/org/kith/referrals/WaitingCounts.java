package org.kith.referrals;

/**
 * How many wait.
 *
 * @param callsDue those among them who should hear from us
 */
public record WaitingCounts(long all, long callsDue) {}
