package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.KithRecord;

/** A role that an account holds from a day until a day; ended, never deleted. */
@Entity
@Table(name = "account_role")
class AccountRole extends KithRecord {
    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "partner_id", updatable = false)
    private @Nullable UUID partnerId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "volunteer_id", updatable = false)
    private @Nullable UUID volunteerId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", updatable = false)
    private @Nullable UUID grantedBy;

    protected AccountRole() {}

    private AccountRole(UUID id, UUID accountId, Role role, LocalDate from, Instant now) {
        super(id);
        this.accountId = accountId;
        this.role = role;
        this.validFrom = from;
        this.grantedAt = now;
    }

    static AccountRole granted(
            UUID id, UUID accountId, NewAccount asked, Actor administrator, Instant now, LocalDate today) {
        var held = new AccountRole(id, accountId, asked.role(), today, now);
        held.partnershipId = administrator.partnershipId();
        held.partnerId = asked.partnerId();
        held.personId = asked.personId();
        held.volunteerId = asked.volunteerId();
        held.grantedBy = administrator.accountId();
        return held;
    }

    /** From tomorrow's point of view it never was: the last day is yesterday, so the next request is refused. */
    void end(LocalDate today) {
        if (isHeldOn(today)) {
            validUntil = today.minusDays(1);
        }
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    UUID accountId() {
        return accountId;
    }

    AccountDetail.Held held(LocalDate today) {
        return new AccountDetail.Held(id(), role, validFrom, validUntil, isHeldOn(today));
    }
}
