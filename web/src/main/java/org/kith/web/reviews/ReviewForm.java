package org.kith.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.MatchRecord;
import org.kith.matching.Matching;
import org.kith.matching.review.AnswerFacts;
import org.kith.matching.review.GoesOn;
import org.kith.matching.review.Party;
import org.kith.matching.review.ReviewFacts;
import org.kith.matching.review.Reviewing;
import org.kith.matching.review.Said;
import org.kith.web.ui.Outcome;

/** One review: what everybody said, what somebody tells now, and what was agreed. */
@Named
@ViewScoped
public class ReviewForm implements Serializable {
    private final UUID answerKey = Ids.next();

    @Inject
    private transient Reviewing reviewing;

    @Inject
    private transient Matching matching;

    private @Nullable String id;
    private @Nullable ReviewFacts facts;
    private ArrayList<AnswerFacts> answers = new ArrayList<>();
    private transient @Nullable MatchRecord match;
    private @Nullable Party party;
    private @Nullable Integer how;
    private @Nullable GoesOn goesOn;
    private @Nullable String words;
    private @Nullable String agreed;

    public void load() {
        var talk = reviewing.review(review());
        facts = talk.facts();
        answers = new ArrayList<>(talk.answers());
    }

    public @Nullable String key() {
        var said = new Said(Objects.requireNonNull(how), Objects.requireNonNull(goesOn), words);
        reviewing.key(answerKey, review(), Objects.requireNonNull(party), said);
        return Outcome.said("reviews.key.saved").to("/reviews/review?id=" + review());
    }

    public @Nullable String hold() {
        if (agreed == null) {
            return null;
        }
        reviewing.hold(review(), agreed);
        return Outcome.said("reviews.held").to("/reviews");
    }

    private UUID review() {
        return Ids.asked(id);
    }

    public MatchRecord getMatch() {
        if (match == null) {
            match = matching.read(Objects.requireNonNull(facts).matchId());
        }
        return match;
    }

    /** Those who have not been heard. */
    public List<Party> getPartiesLeft() {
        return Arrays.stream(Party.values())
                .filter(one -> answers.stream().noneMatch(answer -> answer.party() == one))
                .toList();
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

    public @Nullable ReviewFacts getFacts() {
        return facts;
    }

    public List<AnswerFacts> getAnswers() {
        return answers;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Party getParty() {
        return party;
    }

    public void setParty(@Nullable Party party) {
        this.party = party;
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

    public @Nullable String getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable String agreed) {
        this.agreed = agreed;
    }
}
