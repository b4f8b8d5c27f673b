package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A yes as the data protection officer checks it. Read only. */
@Entity
@Table(name = "all_story_consent")
class AnyYes {
    @Id
    private UUID id;

    @Column(name = "story_id")
    private UUID storyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "used_for")
    private StoryUse use;

    @Column(name = "told_as")
    private @Nullable String toldAs;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected AnyYes() {}

    YesFacts facts() {
        return new YesFacts(id, storyId, use, toldAs, untilOn, givenAt, withdrawnAt);
    }
}
