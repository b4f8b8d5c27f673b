package org.kith.coproduction.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A yes, as a member of staff was told it. */
@Entity
@Table(name = "story_consent")
class StoryYes extends YesRecord {
    protected StoryYes() {}

    StoryYes(UUID id, StoryRecord story, NewYes yes, UUID by, Instant now) {
        super(id, story, yes, by, now);
    }
}
