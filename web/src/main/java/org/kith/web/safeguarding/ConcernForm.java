package org.kith.web.safeguarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.safeguarding.ConcernFacts;
import org.kith.safeguarding.HandlingConcerns;
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

    private @Nullable String id;
    private @Nullable ConcernFacts facts;
    private @Nullable PairSummary pair;
    private @Nullable String done;

    public void load() {
        facts = handling.concern(key());
        var match = facts.matchId();
        pair = match == null ? null : planning.pair(match);
    }

    public @Nullable String receive() {
        handling.receive(key());
        return Outcome.said("concerns.received").to("/concerns/concern?id=" + key());
    }

    public @Nullable String close() {
        if (done == null) {
            return null;
        }
        handling.close(key(), done.strip());
        return Outcome.said("concerns.closed").to("/concerns");
    }

    private UUID key() {
        var key = Ids.parse(id);
        if (key == null) {
            throw new NotFound();
        }
        return key;
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
}
