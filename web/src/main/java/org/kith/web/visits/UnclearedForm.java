package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.visits.UnclearedRow;
import org.kith.visits.WatchingClearance;
import org.kith.web.ui.Outcome;

/** Visits with a volunteer who was, or will be, not cleared on that day. */
@Named
@ViewScoped
public class UnclearedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WatchingClearance watching;

    private transient @Nullable List<UnclearedRow> rows;

    public List<UnclearedRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(watching.visits());
        }
        return rows;
    }

    public @Nullable String seenTo(UUID visitId) {
        watching.seenTo(visitId);
        return Outcome.said("uncleared.seen.done").to("/visits/uncleared");
    }
}
