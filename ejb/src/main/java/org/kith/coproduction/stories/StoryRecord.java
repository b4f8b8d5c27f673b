package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** What befriending meant to one person. */
@MappedSuperclass
abstract class StoryRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    private String title = "";

    @Column(name = "before_words")
    private String before = "";

    @Column(name = "after_words")
    private String after = "";

    private String brought = "";

    @Convert(converter = CodesColumn.class)
    private Set<String> outcomes = new TreeSet<>();

    @Column(name = "approved_at", insertable = false, updatable = false)
    private @Nullable Instant approvedAt;

    @Column(name = "taken_back_at", insertable = false, updatable = false)
    private @Nullable Instant takenBackAt;

    protected StoryRecord() {}

    protected StoryRecord(UUID id, Owner owner, UUID personId) {
        super(id, owner);
        this.personId = personId;
    }

    void tell(NewStory story) {
        title = story.title().strip();
        before = story.before().strip();
        after = story.after().strip();
        brought = story.brought().strip();
        outcomes = new TreeSet<>(story.outcomes());
    }

    UUID personId() {
        return personId;
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    @Nullable
    String toldBy() {
        return null;
    }

    StoryFacts facts(List<YesFacts> uses) {
        return new StoryFacts(
                id(),
                personId,
                version(),
                new NewStory(title, before, after, brought, new TreeSet<>(outcomes)),
                toldBy(),
                approvedAt,
                takenBackAt,
                uses);
    }
}
