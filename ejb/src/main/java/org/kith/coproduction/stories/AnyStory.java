package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story as the data protection officer checks it. Read only. */
@Entity
@Table(name = "all_case_story")
class AnyStory {
    @Id
    private UUID id;

    @Column(name = "partner_name")
    private String partnerName;

    private String title;

    @Column(name = "before_words")
    private String before;

    @Column(name = "after_words")
    private String after;

    private String brought;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    protected AnyStory() {}

    UUID id() {
        return id;
    }

    CheckedStory checked(List<YesFacts> uses) {
        return new CheckedStory(
                id, partnerName, new NewStory(title, before, after, brought, Set.of()), approvedAt, takenBackAt, uses);
    }
}
