package org.kith.referrals;

import java.util.UUID;

/**
 * What somebody who sent a referral gets in return.
 *
 * @param reference to quote on the telephone
 */
public record Receipt(UUID id, String reference) {}
