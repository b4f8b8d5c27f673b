package org.kith.people.glass;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody who knows of a look knows of it: when, why, and what the review said. */
@MappedSuperclass
abstract class LookRecord {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String reason;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "until_at", updatable = false)
    private Instant untilAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GlassOutcome outcome;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    protected LookRecord() {}

    void endAt(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isReviewed() {
        return outcome != null;
    }

    void become(GlassOutcome reviewed, String words) {
        outcome = reviewed;
        reviewWords = words;
    }

    GlassLook look(
            @Nullable UUID personId,
            @Nullable String byName,
            @Nullable String byRole,
            @Nullable UUID byPartnerId,
            @Nullable UUID ownerPartnerId) {
        return new GlassLook(
                id,
                personId,
                byName,
                byRole,
                byPartnerId,
                ownerPartnerId,
                reason,
                openedAt,
                untilAt,
                endedAt,
                outcome,
                reviewWords);
    }
}
