package org.kith.people.glass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;

/** A look as the data protection officer reviews it: who, why and when, not whom it was about. */
@Entity
@Table(name = "glass_review")
class GlassReview extends LookRecord {
    @Column(name = "by_name", updatable = false)
    private String byName;

    @Column(name = "by_role", updatable = false)
    private String byRole;

    @Column(name = "by_partner_id", updatable = false)
    private UUID byPartnerId;

    @Column(name = "owner_partner_id", updatable = false)
    private UUID ownerPartnerId;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private @Nullable UUID reviewedBy;

    @Column(name = "reviewed_by_name")
    private @Nullable String reviewedByName;

    protected GlassReview() {}

    /** The same answer again changes nothing; another one is refused. */
    void review(GlassOutcome found, String words, Actor by, Instant now) {
        GlassRule.REVIEW_HAS_WORDS.require(!words.isBlank() && !isReviewed());
        become(found, words.strip());
        reviewedAt = now;
        reviewedBy = by.accountId();
        reviewedByName = by.name();
    }

    GlassLook look() {
        return look(null, byName, byRole, byPartnerId, ownerPartnerId);
    }
}
