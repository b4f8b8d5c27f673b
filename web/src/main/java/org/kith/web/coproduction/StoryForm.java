package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Hearing;
import org.kith.coproduction.stories.NewStory;
import org.kith.coproduction.stories.TellingStories;
import org.kith.kernel.Ids;
import org.kith.web.ui.Outcome;

/** The words of a case story, new or said better. */
@Named
@ViewScoped
public class StoryForm implements Serializable {
    private static final int NATIONAL_OUTCOMES = 9;
    private final UUID storyId = Ids.next();

    @Inject
    private transient TellingStories telling;

    @Inject
    private transient Hearing hearing;

    private @Nullable String id;
    private @Nullable String person;
    private int seen;
    private @Nullable @Size(max = 150) String title;
    private @Nullable @Size(max = 2000) String before;
    private @Nullable @Size(max = 2000) String after;
    private @Nullable @Size(max = 1000) String brought;
    private String[] outcomes = {};

    /** A new one, about somebody who is there. */
    public void begin() {
        hearing.around(Ids.asked(person));
    }

    public void change() {
        var facts = telling.story(Ids.asked(id));
        seen = facts.version();
        title = facts.story().title();
        before = facts.story().before();
        after = facts.story().after();
        brought = facts.story().brought();
        outcomes = facts.story().outcomes().toArray(String[]::new);
    }

    public @Nullable String write() {
        telling.write(Ids.asked(person), storyId, story());
        return Outcome.said("stories.saved").to("/stories/story?id=" + storyId);
    }

    public @Nullable String save() {
        telling.change(Ids.asked(id), seen, story());
        return Outcome.said("stories.saved").to("/stories/story?id=" + Ids.asked(id));
    }

    private NewStory story() {
        return new NewStory(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(before, ""),
                Objects.requireNonNullElse(after, ""),
                Objects.requireNonNullElse(brought, ""),
                Set.of(outcomes));
    }

    /** The nine national outcomes. */
    public List<String> getAll() {
        return IntStream.rangeClosed(1, NATIONAL_OUTCOMES)
                .mapToObj(String::valueOf)
                .toList();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getBrought() {
        return brought;
    }

    public void setBrought(@Nullable String brought) {
        this.brought = brought;
    }

    public String[] getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String[] outcomes) {
        this.outcomes = outcomes;
    }
}
