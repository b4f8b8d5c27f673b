package org.kith.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.matching.review.Asking;
import org.kith.matching.review.BeingHeard;
import org.kith.matching.review.GoesOn;
import org.kith.matching.review.Said;
import org.kith.web.ui.Outcome;

/** A volunteer, a person or a carer says how it is. */
@Named
@ViewScoped
public class AskedForm implements Serializable {
    private final UUID answerKey = Ids.next();

    @Inject
    private transient BeingHeard hearing;

    private @Nullable String id;
    private @Nullable ArrayList<Asking> all;
    private @Nullable Asking asking;
    private @Nullable Boolean carer;
    private @Nullable Integer how;
    private @Nullable GoesOn goesOn;
    private @Nullable String words;

    public void load() {
        asking = hearing.asked(review());
    }

    public @Nullable String send() {
        hearing.say(
                answerKey,
                review(),
                Boolean.TRUE.equals(carer),
                new Said(Objects.requireNonNull(how), Objects.requireNonNull(goesOn), words));
        return Outcome.said("reviews.asked.thanks").to(isOwn() ? "/my/record" : "/my/visits");
    }

    private UUID review() {
        return Ids.asked(id);
    }

    /** The reviews that ask me. */
    public List<Asking> getAll() {
        if (all == null) {
            all = new ArrayList<>(hearing.asked());
        }
        return all;
    }

    /** Whether a person or their carer answers, and not a volunteer. */
    public boolean isOwn() {
        return CurrentActor.get().role() == Role.PERSON;
    }

    public List<Integer> getFaces() {
        return Faces.ALL;
    }

    public String face(int face) {
        return Faces.words(face);
    }

    public GoesOn[] getGoings() {
        return GoesOn.values();
    }

    public @Nullable Asking getAsking() {
        return asking;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Boolean getCarer() {
        return carer;
    }

    public void setCarer(@Nullable Boolean carer) {
        this.carer = carer;
    }

    public @Nullable Integer getHow() {
        return how;
    }

    public void setHow(@Nullable Integer how) {
        this.how = how;
    }

    public @Nullable GoesOn getGoesOn() {
        return goesOn;
    }

    public void setGoesOn(@Nullable GoesOn goesOn) {
        this.goesOn = goesOn;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
