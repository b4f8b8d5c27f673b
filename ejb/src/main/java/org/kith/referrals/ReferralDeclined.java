package org.kith.referrals;

import java.util.UUID;

/** A referral was not accepted. */
public record ReferralDeclined(UUID referral) {}
