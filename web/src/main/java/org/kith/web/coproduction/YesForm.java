package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.stories.StoryFacts;
import org.kith.coproduction.stories.TellingStories;
import org.kith.kernel.Ids;
import org.kith.web.ui.Outcome;

/** One story: the yes that staff were told, and the manager's approval. */
@Named
@ViewScoped
public class YesForm implements Serializable {
    private final YesFields yes = new YesFields();

    @Inject
    private transient TellingStories telling;

    private @Nullable String id;
    private @Nullable StoryFacts facts;

    public void load() {
        facts = telling.story(Ids.asked(id));
    }

    public @Nullable String agreed() {
        telling.agreed(Ids.asked(id), yes.key(), yes.said());
        return again("stories.yes.kept");
    }

    public @Nullable String withdrew(UUID consentId) {
        telling.withdrew(consentId);
        return again("stories.yes.gone");
    }

    public @Nullable String approve() {
        telling.approve(Ids.asked(id));
        return again("stories.approved");
    }

    public @Nullable String takeBack() {
        telling.takeBack(Ids.asked(id));
        return again("stories.taken");
    }

    private @Nullable String again(String key) {
        return Outcome.said(key).to("/stories/story?id=" + Ids.asked(id));
    }

    public YesFields getYes() {
        return yes;
    }

    public StoryFacts getFacts() {
        return Objects.requireNonNull(facts);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
