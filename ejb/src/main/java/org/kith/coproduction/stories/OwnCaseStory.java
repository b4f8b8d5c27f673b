package org.kith.coproduction.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A story as the person reads what is told of them. Never written here. */
@Entity
@Table(name = "own_case_story")
class OwnCaseStory extends StoryRecord {
    protected OwnCaseStory() {}
}
