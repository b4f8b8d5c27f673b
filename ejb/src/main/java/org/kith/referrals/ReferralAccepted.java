package org.kith.referrals;

import java.util.UUID;

/** A referral was accepted: the person now waits for a match. */
public record ReferralAccepted(UUID referral, UUID person, UUID waitingEntry) {}
