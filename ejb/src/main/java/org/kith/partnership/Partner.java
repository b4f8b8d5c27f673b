package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** A member organisation of a partnership, from the day it joined until the day it left. */
@Entity
@Table(name = "partner")
class Partner extends KithRecord {
    @Column(name = "partnership_id")
    private UUID partnershipId;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private @Nullable String phone;
    private @Nullable String email;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "takes_referrals")
    private boolean takesReferrals;

    private @Nullable String about;

    protected Partner() {}

    boolean isMemberOn(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    }

    PartnerSummary summary(LocalDate today) {
        return new PartnerSummary(
                id(), name, shortName, phone, email, about, isMemberOn(today), isMemberOn(today) && takesReferrals);
    }

    String name() {
        return name;
    }
}
