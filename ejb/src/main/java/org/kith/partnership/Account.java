package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/**
 * Somebody who can sign in. Made by an administrator with an invitation, disabled and enabled again; never deleted, because
 * the audit names it.
 */
@Entity
@Table(name = "account")
class Account extends KithRecord {
    @Column(updatable = false)
    private String username;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Column(name = "home_partnership_id", updatable = false)
    private @Nullable UUID homePartnershipId;

    @Column(name = "home_partner_id", updatable = false)
    private @Nullable UUID homePartnerId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    protected Account() {}

    private Account(UUID id, String username, String name, Audience audience) {
        super(id);
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.name = name.strip();
        this.audience = audience;
    }

    /** An account of the administrator's own partnership and, for partner roles, of one partner. */
    static Account invited(UUID id, NewAccount asked, Actor administrator, Instant now) {
        var account = new Account(id, asked.username(), asked.name(), Audience.of(asked.role()));
        account.homePartnershipId = administrator.partnershipId();
        account.homePartnerId = asked.partnerId();
        account.createdAt = now;
        return account;
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    String name() {
        return name;
    }

    String username() {
        return username;
    }

    @Nullable
    UUID homePartnerId() {
        return homePartnerId;
    }
}
