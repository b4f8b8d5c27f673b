package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PlanProgress;
import org.kith.matching.PlanState;
import org.kith.matching.Planning;
import org.kith.web.ui.Outcome;

/** How far a plan in the making is; goes on to the plan as soon as it is there. */
@Named
@ViewScoped
public class PlanProgressPage implements Serializable {
    @Inject
    private Planning planning;

    private @Nullable String id;
    private transient @Nullable PlanProgress progress;

    public @Nullable String load() {
        progress = planning.progress(plan());
        return progress.state() == PlanState.READY ? Outcome.silently().to("/plans/plan?id=" + plan()) : null;
    }

    /** Asked every second while the plan is being made. */
    public void look() {
        load();
    }

    public @Nullable String cancel() {
        planning.cancel(plan());
        return Outcome.said("plans.progress.cancelled").to("/plans");
    }

    private UUID plan() {
        return Ids.asked(id);
    }

    public PlanProgress getProgress() {
        if (progress == null) {
            progress = planning.progress(plan());
        }
        return progress;
    }

    public boolean isRunning() {
        return getProgress().state() == PlanState.RUNNING;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
