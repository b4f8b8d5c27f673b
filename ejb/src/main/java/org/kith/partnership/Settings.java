package org.kith.partnership;

/**
 * What the partnership agreed, as it holds on a day.
 *
 * @param minAge years at the date of referral
 * @param acknowledgeWorkingDays from receipt to acknowledgement
 * @param decideWorkingDays from receipt to first contact and decision
 * @param keepInTouchWeeks between two calls to somebody waiting
 * @param smallNumberThreshold counts below it are not shown outside a partner (3 to 10)
 * @param coolingHours after both sides said yes to a proposal, in which each may still take it back (0 to 336)
 */
public record Settings(
        int minAge,
        int acknowledgeWorkingDays,
        int decideWorkingDays,
        int keepInTouchWeeks,
        int smallNumberThreshold,
        int coolingHours) {
    /** The defaults of the service, until a partnership agrees otherwise. */
    public static final Settings DEFAULT = new Settings(55, 5, 20, 4, 5, 24);
}
