package org.kith.referrals;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.partnership.Settings;

/** A referral on its way in, from the public form or a signed-in referrer. It can be put in and not read back. */
@Entity
@Table(name = "intake_referral")
class IntakeReferral extends ReferralRecord {
    protected IntakeReferral() {}

    private IntakeReferral(
            UUID id,
            Actor actor,
            @Nullable UUID partner,
            ReceivedVia via,
            NewReferral said,
            Settings settings,
            Clock clock) {
        super(id, actor, partner, via, said, settings, clock);
    }

    /** @param partner who looks after the area, null when nobody does: the administrator hands it out */
    static IntakeReferral from(
            UUID id, Actor actor, @Nullable UUID partner, NewReferral said, Settings settings, Clock clock) {
        var via = actor.accountId() == null ? ReceivedVia.WEB_FORM : ReceivedVia.SIGNED_IN;
        return new IntakeReferral(id, actor, partner, via, said, settings, clock);
    }
}
