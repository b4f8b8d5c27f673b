package org.kith.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.MatchRecord;
import org.kith.matching.Matching;
import org.kith.matching.review.EndingStepFacts;
import org.kith.matching.review.ReviewFacts;
import org.kith.matching.review.Reviewing;
import org.kith.web.ui.Outcome;

/** The reviews of one match and what is to do after its ending. */
@Named
@ViewScoped
public class EndingForm implements Serializable {
    @Inject
    private transient Reviewing reviewing;

    @Inject
    private transient Matching matching;

    private @Nullable String id;
    private transient @Nullable MatchRecord match;
    private ArrayList<ReviewFacts> reviews = new ArrayList<>();
    private ArrayList<EndingStepFacts> steps = new ArrayList<>();
    private @Nullable String note;

    public void load() {
        match = matching.read(key());
        reviews = new ArrayList<>(reviewing.of(key()));
        steps = new ArrayList<>(reviewing.endingOf(key()));
    }

    public @Nullable String done(EndingStepFacts step) {
        reviewing.done(step.id(), note);
        return Outcome.said("reviews.step.saved").to("/reviews/match?id=" + key());
    }

    private UUID key() {
        return Ids.asked(id);
    }

    public MatchRecord getMatch() {
        if (match == null) {
            match = matching.read(key());
        }
        return match;
    }

    public List<ReviewFacts> getReviews() {
        return reviews;
    }

    public List<EndingStepFacts> getSteps() {
        return steps;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
