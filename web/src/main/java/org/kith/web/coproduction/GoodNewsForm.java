package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.stories.StoriesOfVolunteers;
import org.kith.coproduction.stories.ToldByVolunteer;
import org.kith.kernel.Ids;
import org.kith.web.ui.Outcome;

/** Something good that happened, told by a volunteer on the phone. */
@Named
@ViewScoped
public class GoodNewsForm implements Serializable {
    private final UUID storyId = Ids.next();

    @Inject
    private transient StoriesOfVolunteers stories;

    private @Nullable String match;
    private @Nullable @Size(max = 150) String title;
    private @Nullable @Size(max = 2000) String words;

    public @Nullable String send() {
        var told = new ToldByVolunteer(Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(words, ""));
        stories.tell(Ids.asked(match), storyId, told);
        return Outcome.said("stories.good.thanks").to("/my/visits");
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
