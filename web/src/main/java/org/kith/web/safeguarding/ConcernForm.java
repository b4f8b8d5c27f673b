package org.kith.web.safeguarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.safeguarding.Closing;
import org.kith.safeguarding.ConcernFacts;
import org.kith.safeguarding.ConcernOutcome;
import org.kith.safeguarding.HandingOver;
import org.kith.safeguarding.HandlingConcerns;
import org.kith.safeguarding.Handover;
import org.kith.visits.PairSummary;
import org.kith.visits.PlanningVisits;
import org.kith.web.ui.Outcome;

/** One concern: the lead receives it and closes it with what was done. */
@Named
@ViewScoped
public class ConcernForm implements Serializable {
    @Inject
    private transient HandlingConcerns handling;

    @Inject
    private transient PlanningVisits planning;

    @Inject
    private transient HandingOver handing;

    private @Nullable String id;
    private @Nullable ConcernFacts facts;
    private @Nullable PairSummary pair;
    private ArrayList<Handover> handovers = new ArrayList<>();
    private @Nullable String done;
    private @Nullable ConcernOutcome outcome;
    private @Nullable LocalDate councilToldOn;
    private @Nullable @Size(max = 60) String councilReference;

    public void load() {
        facts = handling.concern(key());
        var match = facts.matchId();
        pair = match == null ? null : planning.pair(match);
        handovers = new ArrayList<>(handing.of(key()));
    }

    public @Nullable String receive() {
        handling.receive(key());
        return Outcome.said("concerns.received").to("/concerns/concern?id=" + key());
    }

    public @Nullable String close() {
        if (done == null) {
            return null;
        }
        handling.close(
                key(), new Closing(Objects.requireNonNull(outcome), done.strip(), councilToldOn, councilReference));
        return Outcome.said("concerns.closed").to("/concerns");
    }

    private UUID key() {
        return Ids.asked(id);
    }

    public @Nullable ConcernFacts getFacts() {
        return facts;
    }

    public @Nullable PairSummary getPair() {
        return pair;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    /** Whom at other partners it was told. */
    public List<Handover> getHandovers() {
        return handovers;
    }

    public ConcernOutcome[] getOutcomes() {
        return ConcernOutcome.values();
    }

    public @Nullable ConcernOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ConcernOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getCouncilToldOn() {
        return councilToldOn;
    }

    public void setCouncilToldOn(@Nullable LocalDate councilToldOn) {
        this.councilToldOn = councilToldOn;
    }

    public @Nullable String getCouncilReference() {
        return councilReference;
    }

    public void setCouncilReference(@Nullable String councilReference) {
        this.councilReference = councilReference;
    }
}
