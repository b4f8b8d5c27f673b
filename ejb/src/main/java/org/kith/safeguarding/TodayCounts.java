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
 */
public record TodayCounts(long alarms, long reviews, long steps, long warnings, long concerns, long handedOver)
        implements Serializable {}
