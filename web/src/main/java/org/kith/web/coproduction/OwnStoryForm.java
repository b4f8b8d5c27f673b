package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.stories.OwnStories;
import org.kith.coproduction.stories.StoryFacts;
import org.kith.coproduction.stories.YesFacts;
import org.kith.kernel.Ids;
import org.kith.web.ui.Outcome;

/** What is told of the person who is signed in, and their yes or no to each use. */
@Named
@ViewScoped
public class OwnStoryForm implements Serializable {
    private final YesFields yes = new YesFields();
    private final ArrayList<StoryFacts> stories = new ArrayList<>();

    @Inject
    private transient OwnStories own;

    private @Nullable String story;

    /** A yes, and the title of what it is for. */
    public record Given(String title, YesFacts yes) implements Serializable {}

    public void load() {
        stories.addAll(own.mine());
    }

    /** Every yes in one list: a button in a list inside a list would act on another line. */
    public List<Given> getGiven() {
        return stories.stream()
                .flatMap(one ->
                        one.uses().stream().map(yes -> new Given(one.story().title(), yes)))
                .toList();
    }

    public @Nullable String agree() {
        own.agree(Ids.asked(story), yes.key(), yes.said());
        return Outcome.said("stories.yes.kept").to("/my/stories");
    }

    public @Nullable String withdraw(UUID consentId) {
        own.withdraw(consentId);
        return Outcome.said("stories.yes.gone").to("/my/stories");
    }

    public List<StoryFacts> getStories() {
        return stories;
    }

    public YesFields getYes() {
        return yes;
    }

    public @Nullable String getStory() {
        return story;
    }

    public void setStory(@Nullable String story) {
        this.story = story;
    }
}
