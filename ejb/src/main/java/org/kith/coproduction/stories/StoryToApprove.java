package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** A story as the manager approves it, or takes it back for good. */
@Entity
@Table(name = "mgr_case_story")
class StoryToApprove extends PartnerRecord {
    @Column(name = "person_id", insertable = false, updatable = false)
    private UUID personId;

    @Column(insertable = false, updatable = false)
    private String title;

    @Column(name = "before_words", insertable = false, updatable = false)
    private String before;

    @Column(name = "after_words", insertable = false, updatable = false)
    private String after;

    @Column(insertable = false, updatable = false)
    private String brought;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    protected StoryToApprove() {}

    /** Approving twice keeps the first. */
    void approve(UUID by, Instant now) {
        StoryRule.STORY_IS_TOLD.require(takenBackAt == null);
        if (approvedAt == null) {
            approvedAt = now;
            approvedBy = by;
        }
    }

    void takeBack(Instant now) {
        if (takenBackAt == null) {
            takenBackAt = now;
        }
    }

    boolean isWhole() {
        return !before.isBlank() && !after.isBlank() && !brought.isBlank();
    }

    UUID personId() {
        return personId;
    }

    String words() {
        return String.join(" ", title, before, after, brought);
    }
}
