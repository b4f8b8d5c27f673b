package org.kith.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.FollowingVisits;
import org.kith.visits.PairSummary;
import org.kith.visits.PlanningVisits;
import org.kith.visits.VisitRow;
import org.kith.visits.care.AnsweringWarnings;
import org.kith.visits.care.WarningFacts;
import org.kith.web.ui.Outcome;

/** One early warning: what was seen, the visits behind it, and what somebody did about it. */
@Named
@ViewScoped
public class WarningForm implements Serializable {
    private static final int VISITS = 12;

    @Inject
    private transient AnsweringWarnings answering;

    @Inject
    private transient PlanningVisits planning;

    @Inject
    private transient FollowingVisits following;

    private @Nullable String id;
    private @Nullable WarningFacts facts;
    private @Nullable PairSummary pair;
    private ArrayList<VisitRow> visits = new ArrayList<>();
    private @Nullable String answer;

    public void load() {
        var found = answering.warning(key());
        facts = found;
        pair = planning.pair(found.matchId());
        visits = new ArrayList<>(following.ofMatch(found.matchId(), VISITS));
    }

    public @Nullable String save() {
        if (answer == null) {
            return null;
        }
        answering.answer(key(), answer);
        return Outcome.said("care.answered").to("/visits/warnings");
    }

    private UUID key() {
        return Ids.asked(id);
    }

    public @Nullable WarningFacts getFacts() {
        return facts;
    }

    public @Nullable PairSummary getPair() {
        return pair;
    }

    public List<VisitRow> getVisits() {
        return visits;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
