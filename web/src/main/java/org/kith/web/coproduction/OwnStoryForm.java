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

    public void load() {
        stories.addAll(own.mine());
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
