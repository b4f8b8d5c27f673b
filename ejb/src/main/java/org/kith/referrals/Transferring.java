package org.kith.referrals;

import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.REFERRAL;
import static org.kith.referrals.ReferralRule.PARTNER_IS_ANOTHER;
import static org.kith.referrals.ReferralRule.PARTNER_TAKES_REFERRALS;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_UNDECIDED;
import static org.kith.referrals.ReferralRule.TRANSFER_HAS_A_REASON;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.partnership.Directory;
import org.kith.people.Timeline;

/** Handing an undecided referral to another partner of the partnership. The old one stops seeing it at once. */
@Stateless
public class Transferring {
    @Inject
    private Referrals referrals;

    @Inject
    private Directory directory;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ReferralTransferred> transferred;

    @Allowed(record = REFERRAL, action = UPDATE)
    public void transfer(UUID id, int seen, UUID partner, String reason) {
        REFERRAL_IS_UNDECIDED.require(referrals.get(id, seen).isUndecided());
        PARTNER_IS_ANOTHER.require(!partner.equals(CurrentActor.get().partnerId()));
        PARTNER_TAKES_REFERRALS.require(directory.partner(partner).takesReferrals());
        TRANSFER_HAS_A_REASON.require(!reason.isBlank());
        timeline.add(id, ReferralEvent.REFERRAL_TRANSFERRED, reason);
        referrals.transfer(id, partner, reason.strip());
        transferred.fire(new ReferralTransferred(id, partner));
    }
}
