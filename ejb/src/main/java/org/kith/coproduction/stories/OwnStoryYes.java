package org.kith.coproduction.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A yes, as the person gives it. */
@Entity
@Table(name = "own_story_consent")
class OwnStoryYes extends YesRecord {
    protected OwnStoryYes() {}

    OwnStoryYes(UUID id, StoryRecord story, NewYes yes, UUID by, Instant now) {
        super(id, story, yes, by, now);
    }
}
