package org.kith.referrals;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.REFERRAL;
import static org.kith.referrals.ReferralRule.PARTNER_TAKES_REFERRALS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.partnership.Directory;

/** Handing out referrals from areas that no partner looks after. */
@Stateless
public class Allocating {
    @Inject
    private Referrals referrals;

    @Inject
    private Directory directory;

    /** Referrals without a partner, oldest first. */
    @Allowed(record = REFERRAL, action = LIST)
    public List<Unallocated> unallocated() {
        return referrals.unallocated().stream().map(Allocating::shown).toList();
    }

    @Allowed(record = REFERRAL, action = READ)
    public Unallocated unallocated(UUID id) {
        return shown(referrals.unallocated(id));
    }

    @Allowed(record = REFERRAL, action = APPROVE)
    public void allocate(UUID id, UUID partner) {
        referrals.unallocated(id);
        PARTNER_TAKES_REFERRALS.require(directory.partner(partner).takesReferrals());
        referrals.allocate(id, partner);
    }

    private static Unallocated shown(UnallocatedReferral referral) {
        return new Unallocated(
                referral.id(),
                referral.reference(),
                referral.receivedAt(),
                referral.acknowledgeBy(),
                referral.outwardCode(),
                referral.said());
    }
}
