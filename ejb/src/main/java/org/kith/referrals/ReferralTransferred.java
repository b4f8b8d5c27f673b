package org.kith.referrals;

import java.util.UUID;

/** A referral now belongs to another partner. */
public record ReferralTransferred(UUID referral, UUID toPartner) {}
