package org.kith.people.sharing;

import static org.kith.people.sharing.ShareRule.SHARE_ENDS_WITHIN_A_YEAR;
import static org.kith.people.sharing.ShareRule.SHARE_STANDS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.PartnerRecord;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.people.Person;

/**
 * A person opened to another partner: granted, perhaps asked to be more, extended, and over when its last day has passed or it
 * was revoked. It shows nothing by itself: the agreement and the person's choice must stand as well.
 */
@Entity
@Table(name = "share")
class Share extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "to_partner_id", updatable = false)
    private UUID toPartnerId;

    @Column(name = "agreement_id", updatable = false)
    private UUID agreementId;

    @Column(updatable = false)
    private String handle;

    private int level;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SharingPurpose purpose;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", updatable = false)
    private UUID grantedBy;

    @Column(name = "accepted_at", insertable = false, updatable = false)
    private @Nullable Instant acceptedAt;

    @Column(name = "asked_level")
    private @Nullable Integer askedLevel;

    @Column(name = "asked_until")
    private @Nullable LocalDate askedUntil;

    @Column(name = "asked_why")
    private @Nullable String askedWhy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_why")
    private @Nullable String revokedWhy;

    protected Share() {}

    Share(UUID id, Person person, Grant grant, SharingPurpose purpose, LocalDate today, Instant now, UUID by) {
        super(id, person.owner());
        requireDays(today, today, grant.untilOn());
        personId = person.id();
        toPartnerId = grant.toPartnerId();
        agreementId = grant.agreementId();
        handle = Ids.reference('H');
        level = grant.level();
        this.purpose = purpose;
        fromOn = today;
        untilOn = grant.untilOn();
        grantedAt = now;
        grantedBy = by;
    }

    private static void requireDays(LocalDate from, LocalDate today, LocalDate until) {
        SHARE_ENDS_WITHIN_A_YEAR.require(!until.isBefore(today) && !until.isAfter(from.plusYears(1)));
    }

    /** Another level and last day, never more than a year after the first; what was asked for is answered by it. */
    void become(int newLevel, LocalDate until, LocalDate today) {
        SHARE_STANDS.require(revokedAt == null);
        requireDays(fromOn, today, until);
        level = newLevel;
        untilOn = until;
        forgetAsked();
    }

    /** The other partner asked for more, and will not get it. */
    void refuseMore() {
        forgetAsked();
    }

    private void forgetAsked() {
        askedLevel = null;
        askedUntil = null;
        askedWhy = null;
    }

    void revoke(Instant now, UUID by, String why) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
            revokedWhy = why;
        }
    }

    UUID personId() {
        return personId;
    }

    UUID agreementId() {
        return agreementId;
    }

    UUID toPartnerId() {
        return toPartnerId;
    }

    SharingPurpose purpose() {
        return purpose;
    }

    ShareGiven seen() {
        return new ShareGiven(
                id(),
                version(),
                personId,
                toPartnerId,
                agreementId,
                handle,
                level,
                purpose,
                fromOn,
                untilOn,
                acceptedAt,
                askedLevel,
                askedUntil,
                askedWhy,
                revokedAt,
                revokedWhy);
    }
}
