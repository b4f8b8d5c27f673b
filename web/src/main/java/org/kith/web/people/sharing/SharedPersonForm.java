package org.kith.web.people.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.sharing.Joining;
import org.kith.people.sharing.SharedName;
import org.kith.people.sharing.SharedRow;
import org.kith.people.sharing.SharedStory;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;

/** Somebody of another partner, exactly as far as they were opened; read anew on every request. */
@Named
@ViewScoped
public class SharedPersonForm implements Serializable {
    @Inject
    private transient Joining joining;

    private @Nullable String id;
    private transient @Nullable SharedRow need;
    private transient @Nullable SharedName name;
    private transient @Nullable SharedStory story;
    private @Nullable Integer level;
    private @Nullable LocalDate until;
    private @Nullable @Size(max = 500) String why;

    /** Every request reads again: what was closed since is gone from an open page too. */
    public void load() {
        var share = share();
        need = joining.need(share);
        name = joining.name(share).orElse(null);
        story = need.level() >= 3 ? joining.story(share) : null;
    }

    public @Nullable String takeOn() {
        joining.takeOn(share());
        return Outcome.said("shared.takenOn").to("/shared/person?id=" + id);
    }

    public @Nullable String ask() {
        joining.askForMore(
                share(), Objects.requireNonNull(level), Objects.requireNonNull(until), why == null ? "" : why);
        return Outcome.said("shared.asked").to("/shared/person?id=" + id);
    }

    private UUID share() {
        return Ids.asked(id);
    }

    public SharedRow getNeed() {
        if (need == null) {
            load();
        }
        return Objects.requireNonNull(need);
    }

    public @Nullable SharedName getName() {
        getNeed();
        return name;
    }

    public @Nullable SharedStory getStory() {
        getNeed();
        return story;
    }

    public String getInterests() {
        return PeopleWords.interests(getNeed().interests());
    }

    public String getLanguages() {
        return PeopleWords.languages(getNeed().languages());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
