package org.kith.referrals;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A referral that no partner has yet, as the partnership's administrator sees it. */
@Entity
@Table(name = "adm_referral")
class UnallocatedReferral extends ReferralRecord {
    protected UnallocatedReferral() {}
}
