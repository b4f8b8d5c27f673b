package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;
import org.kith.matching.Match;
import org.kith.matching.Side;

/** An address with a code at which one side answers: made, opened, over on a day, or taken back before. Only the hash is kept. */
@Entity
@Table(name = "asking")
class Asking extends PartnerRecord {
    /** Long enough for a letter there and back. */
    static final Duration HOLDS_FOR = Duration.ofDays(14);

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(name = "code_hash", updatable = false)
    private String codeHash;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "made_by_name", updatable = false)
    private String madeByName;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "opened_at", insertable = false, updatable = false)
    private @Nullable Instant openedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    protected Asking() {}

    Asking(UUID id, Match match, Side side, Way way, String codeHash, Actor by, Instant now) {
        super(id, match.owner());
        this.matchId = match.id();
        this.side = side;
        this.way = way;
        this.codeHash = codeHash;
        this.madeAt = now;
        this.madeBy = by.accountId();
        this.madeByName = by.name();
        this.expiresAt = now.plus(HOLDS_FOR);
    }

    /** It opens nothing any more. Twice keeps the first. */
    void revoke(Actor by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by.accountId();
        }
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID matchId() {
        return matchId;
    }

    AskingSeen seen(Instant now) {
        return new AskingSeen(id(), side, way, madeAt, madeByName, expiresAt, openedAt, revokedAt, opensAt(now));
    }
}
