package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PlanSeen;
import org.kith.matching.Planning;
import org.kith.web.ui.Outcome;

/** Saying that the two of a pair shall not be suggested to each other, and why. */
@Named
@ViewScoped
public class PlanVetoForm implements Serializable {
    @Inject
    private Planning planning;

    private final UUID newId = Ids.next();
    private @Nullable String pair;
    private @Nullable String plan;
    private @Nullable @Size(max = 500) String reason;
    private transient PlanSeen.@Nullable Suggestion about;

    public void load() {
        about = planning.pair(id(pair));
    }

    public @Nullable String save() {
        planning.veto(id(pair), newId, reason);
        return Outcome.said("plans.vetoed").to("/plans/plan?id=" + id(plan));
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public PlanSeen.Suggestion getAbout() {
        if (about == null) {
            about = planning.pair(id(pair));
        }
        return about;
    }

    public @Nullable String getPair() {
        return pair;
    }

    public void setPair(@Nullable String pair) {
        this.pair = pair;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
