package org.kith.volunteering.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Ids;
import org.kith.kernel.PartnerRecord;
import org.kith.volunteering.Volunteer;

/** A volunteer opened to another partner for a time: issued, perhaps accepted there, revoked or over. */
@Entity
@Table(name = "passport")
class Passport extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(name = "to_partner_id", updatable = false)
    private UUID toPartnerId;

    @Column(updatable = false)
    private String handle;

    @Column(updatable = false)
    private int places;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on", updatable = false)
    private LocalDate untilOn;

    @Column(name = "agreed_on", updatable = false)
    private LocalDate agreedOn;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", updatable = false)
    private UUID issuedBy;

    @Column(name = "accepted_at", insertable = false, updatable = false)
    private @Nullable Instant acceptedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_why")
    private @Nullable String revokedWhy;

    @Column(name = "ended_at", insertable = false, updatable = false)
    private @Nullable Instant endedAt;

    @Column(name = "ended_why", insertable = false, updatable = false)
    private @Nullable String endedWhy;

    protected Passport() {}

    Passport(UUID id, Volunteer volunteer, NewPassport said, LocalDate today, Instant now, Actor by) {
        super(id, volunteer.owner());
        PassportRule.PASSPORT_IS_FOR_SOMEBODY_HERE.require(volunteer.isHere());
        PassportRule.PASSPORT_HAS_ONE_TO_THREE_PLACES.require(said.places() >= 1 && said.places() <= 3);
        PassportRule.PASSPORT_ENDS_WITHIN_A_YEAR.require(
                !said.untilOn().isBefore(today) && !said.untilOn().isAfter(today.plusYears(1)));
        var agreed = said.agreedOn();
        PassportRule.VOLUNTEER_AGREED_TO_PASSPORT.require(agreed != null && !agreed.isAfter(today));
        volunteerId = volunteer.id();
        toPartnerId = said.toPartnerId();
        handle = Ids.reference('H');
        places = said.places();
        fromOn = today;
        untilOn = said.untilOn();
        agreedOn = Objects.requireNonNull(agreed);
        issuedAt = now;
        issuedBy = by.account();
    }

    void revoke(String why, UUID by, Instant now) {
        PassportRule.REVOKING_HAS_A_REASON.require(!why.isBlank());
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
            revokedWhy = why.strip();
        }
    }

    boolean isTakenUp() {
        return acceptedAt != null;
    }

    UUID toPartnerId() {
        return toPartnerId;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    PassportSeen seen() {
        return new PassportSeen(
                id(),
                volunteerId,
                toPartnerId,
                handle,
                places,
                fromOn,
                untilOn,
                acceptedAt,
                revokedAt,
                revokedWhy,
                endedAt,
                endedWhy);
    }
}
