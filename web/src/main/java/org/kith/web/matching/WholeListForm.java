package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PlanRow;
import org.kith.matching.PlanWish;
import org.kith.matching.Planning;
import org.kith.web.ui.Outcome;

/** The plans that are kept, and asking for another one. */
@Named
@ViewScoped
public class WholeListForm implements Serializable {
    private static final int[] BONUSES = {0, 25, 50, 100, PlanWish.MOST_PEOPLE};

    @Inject
    private Planning planning;

    // Made once a page: a second press of the button meets the first one's plan.
    private final UUID newId = Ids.next();
    private @Min(0) @Max(4) int aim = 2;
    private @Min(0) @Max(1000) int cap = 26;
    private transient @Nullable List<PlanRow> rows;

    public @Nullable String ask() {
        planning.ask(newId, new PlanWish(BONUSES[aim], cap));
        return Outcome.silently().to("/plans/progress?id=" + newId);
    }

    public List<PlanRow> getRows() {
        if (rows == null) {
            rows = planning.list();
        }
        return rows;
    }

    /** The newest plan that is ready; the others are compared with it. */
    public @Nullable String getNewest() {
        return getRows().stream()
                .filter(row -> row.numbers() != null)
                .findFirst()
                .map(row -> row.id().toString())
                .orElse(null);
    }

    public int getAim() {
        return aim;
    }

    public void setAim(int aim) {
        this.aim = aim;
    }

    public int getCap() {
        return cap;
    }

    public void setCap(int cap) {
        this.cap = cap;
    }
}
