package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** A partner where it may be changed: all of them by the partnership's administrator, the own one by its manager. */
@Entity
@Table(name = "adm_partner")
class ManagedPartner extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String about;

    @Column(name = "joined_on", updatable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "takes_referrals")
    private boolean takesReferrals;

    protected ManagedPartner() {}

    private ManagedPartner(UUID id, UUID partnershipId, LocalDate joinedOn, PartnerDetails details) {
        super(id);
        this.partnershipId = partnershipId;
        this.joinedOn = joinedOn;
        this.name = details.name();
        this.shortName = details.shortName();
    }

    static ManagedPartner joining(UUID id, UUID partnershipId, LocalDate joinedOn, PartnerDetails details) {
        var partner = new ManagedPartner(id, partnershipId, joinedOn, details);
        partner.change(details);
        return partner;
    }

    void change(PartnerDetails details) {
        name = details.name();
        shortName = details.shortName();
        phone = details.phone();
        email = details.email();
        about = details.about();
        takesReferrals = details.takesReferrals();
    }

    /** Membership ends; from that day its accounts hold no role. */
    void leave(LocalDate day) {
        PartnershipRule.LEAVES_AFTER_JOINING.require(!day.isBefore(joinedOn));
        leftOn = day;
    }

    PartnerDetails details() {
        return new PartnerDetails(version(), name, shortName, phone, email, about, takesReferrals, joinedOn, leftOn);
    }
}
