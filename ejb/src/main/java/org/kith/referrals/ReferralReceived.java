package org.kith.referrals;

import java.util.UUID;

/** A referral came in. */
public record ReferralReceived(UUID referral) {}
