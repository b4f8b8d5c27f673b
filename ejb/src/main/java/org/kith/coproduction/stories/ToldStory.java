package org.kith.coproduction.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;

/** A story as whoever has the person's yes reads it today. Read only. */
@Entity
@Table(name = "told_story")
class ToldStory {
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

    @Convert(converter = CodesColumn.class)
    private Set<String> outcomes = new TreeSet<>();

    @Column(name = "told_as")
    private @Nullable String toldAs;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected ToldStory() {}

    StorySeen seen() {
        return new StorySeen(
                id, partnerName, new NewStory(title, before, after, brought, new TreeSet<>(outcomes)), toldAs, untilOn);
    }
}
