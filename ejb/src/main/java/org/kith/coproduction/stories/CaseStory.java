package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A story as the partner's staff read it. Never written here. */
@Entity
@Table(name = "case_story")
class CaseStory extends StoryRecord {
    @Column(name = "told_by_name")
    private @Nullable String toldByName;

    protected CaseStory() {}

    @Override
    @Nullable
    String toldBy() {
        return toldByName;
    }
}
