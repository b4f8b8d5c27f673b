package org.kith.web.coproduction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.coproduction.stories.CheckedStory;
import org.kith.coproduction.stories.ReadingStories;
import org.kith.coproduction.stories.StoryFacts;
import org.kith.coproduction.stories.StorySeen;
import org.kith.coproduction.stories.TellingStories;
import org.kith.coproduction.stories.YesFacts;
import org.kith.kernel.Clocks;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** Case stories in lists: those of the own partner, those one may read, and for whoever checks all of them. */
@Named
@RequestScoped
public class StoriesPage {
    private static final int MOST = 200;

    @Inject
    private TellingStories telling;

    @Inject
    private ReadingStories reading;

    private @Nullable List<StoryFacts> own;
    private @Nullable List<StorySeen> told;
    private @Nullable List<CheckedStory> all;

    public List<StoryFacts> getOwn() {
        if (own == null) {
            own = telling.stories(MOST);
        }
        return own;
    }

    public List<StorySeen> getTold() {
        if (told == null) {
            told = isOfficer() ? List.of() : reading.told();
        }
        return told;
    }

    public List<CheckedStory> getAll() {
        if (all == null) {
            all = isOfficer() ? reading.all() : List.of();
        }
        return all;
    }

    private static boolean isOfficer() {
        return CurrentActor.get().role() == Role.DATA_PROTECTION_OFFICER;
    }

    /** How it stands with a story, in words. */
    public String state(StoryFacts facts) {
        if (facts.takenBackAt() != null) {
            return Text.say("stories.state.back");
        }
        return facts.approvedAt() == null
                ? Text.say("stories.state.open")
                : Text.say("stories.state.approvedOn", Words.date(facts.approvedAt()));
    }

    public boolean holds(YesFacts yes) {
        return yes.holdsOn(LocalDate.now(Clocks.CITY));
    }

    /** The national outcomes a story is about, in words. */
    public String outcomes(Set<String> outcomes) {
        return outcomes.stream()
                .sorted()
                .map(number -> Text.say("stories.outcome." + number))
                .collect(Collectors.joining(", "));
    }
}
