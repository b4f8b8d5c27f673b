package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.people.Person;

/** A story as long as it may still be written. */
@Entity
@Table(name = "open_case_story")
class OpenCaseStory extends StoryRecord {
    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    protected OpenCaseStory() {}

    OpenCaseStory(UUID id, Person person, NewStory story, UUID by, Instant now) {
        super(id, person.owner(), person.id());
        tell(story);
        writtenAt = now;
        writtenBy = by;
    }
}
