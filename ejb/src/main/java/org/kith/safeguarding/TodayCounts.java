package org.kith.safeguarding;

import java.io.Serializable;

/**
 * How much waits for a partner's staff, for the page on which the day begins.
 *
 * @param alarms volunteers on their own who did not come out or called for help
 * @param reviews of matches, due within two weeks
 * @param steps still to do after endings
 * @param warnings of matches that may be in trouble
 * @param concerns open ones; none for anybody but the safeguarding lead
 * @param handedOver concerns that another partner's lead handed over; none for anybody but the lead
 * @param overdueVisits assumed visits that the volunteer can report no more
 * @param accounts words on visits that do not fit what stands
 * @param newReferrals nobody has acknowledged yet
 * @param toDecide referrals that were acknowledged and wait for a decision
 */
public record TodayCounts(
        long alarms,
        long reviews,
        long steps,
        long warnings,
        long concerns,
        long handedOver,
        long overdueVisits,
        long accounts,
        long newReferrals,
        long toDecide)
        implements Serializable {}
