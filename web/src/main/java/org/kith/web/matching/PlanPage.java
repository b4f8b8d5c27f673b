package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PlanSeen;
import org.kith.matching.Planning;
import org.kith.web.ui.Outcome;

/** A plan of the whole list; each pair is accepted, vetoed or changed, and the rest is worked out anew. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    @Inject
    private Planning planning;

    private @Nullable String id;
    // One for each pair, kept while the page is open: a second press meets the first one's proposal.
    private final Map<UUID, UUID> matchIds = new HashMap<>();
    private transient @Nullable PlanSeen plan;

    public void load() {
        plan = planning.read(id(id));
    }

    public @Nullable String accept(String pair) {
        var pairId = id(pair);
        planning.accept(pairId, matchIds.computeIfAbsent(pairId, one -> Ids.next()));
        return Outcome.said("plans.accepted").to("/plans/plan?id=" + id(id));
    }

    public @Nullable String solveAgain() {
        planning.solveAgain(id(id));
        return Outcome.said("plans.solved").to("/plans/plan?id=" + id(id));
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public PlanSeen getPlan() {
        if (plan == null) {
            plan = planning.read(id(id));
        }
        return plan;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
