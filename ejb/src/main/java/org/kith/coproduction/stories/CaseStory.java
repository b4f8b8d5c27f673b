package org.kith.coproduction.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A story as the partner's staff read it. Never written here. */
@Entity
@Table(name = "case_story")
class CaseStory extends StoryRecord {
    protected CaseStory() {}
}
