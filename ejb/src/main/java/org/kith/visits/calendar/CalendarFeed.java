package org.kith.visits.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.KithRecord;

/** A secret address at which somebody's calendar program reads their visits: made, perhaps read, revoked. */
@Entity
@Table(name = "my_calendar_feed")
class CalendarFeed extends KithRecord {
    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "with_names", updatable = false)
    private boolean withNames;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_read_at", insertable = false, updatable = false)
    private @Nullable Instant lastReadAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID id, Actor of, String tokenHash, boolean withNames, Instant now) {
        super(id);
        this.accountId = of.account();
        this.role = of.role();
        this.partnerId = of.owner().partnerId();
        this.tokenHash = tokenHash;
        this.withNames = withNames;
        this.madeAt = now;
    }

    /** It opens nothing any more. Revoking twice keeps the first. */
    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    FeedSummary summary() {
        return new FeedSummary(id(), withNames, madeAt, lastReadAt);
    }
}
