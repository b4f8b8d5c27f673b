package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;

/** A yes to one use of a story. It ends on its day, or at once when it is withdrawn. */
@MappedSuperclass
abstract class YesRecord extends PartnerRecord {
    private static final int MOST_YEARS = 3;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "story_id", updatable = false)
    private UUID storyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "used_for", updatable = false)
    private StoryUse use;

    @Column(name = "told_as", updatable = false)
    private @Nullable String toldAs;

    @Column(name = "until_on", updatable = false)
    private LocalDate untilOn;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    protected YesRecord() {}

    protected YesRecord(UUID id, StoryRecord story, NewYes yes, UUID by, Instant now) {
        super(id, story.owner());
        var today = Clocks.dayOf(now);
        StoryRule.YES_HAS_A_TIME.require(
                yes.untilOn().isAfter(today) && !yes.untilOn().isAfter(today.plusYears(MOST_YEARS)));
        StoryRule.STORY_IS_TOLD.require(!story.isTakenBack());
        personId = story.personId();
        storyId = story.id();
        use = yes.use();
        toldAs = yes.toldAs();
        untilOn = yes.untilOn();
        givenAt = now;
        givenBy = by;
    }

    /** Taken back twice is taken back the first time. */
    void withdraw(UUID by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = by;
        }
    }

    boolean isOpenFor(UUID story, StoryUse wanted) {
        return storyId.equals(story) && use == wanted && withdrawnAt == null;
    }

    UUID storyId() {
        return storyId;
    }

    YesFacts facts() {
        return new YesFacts(id(), storyId, use, toldAs, untilOn, givenAt, withdrawnAt);
    }
}
