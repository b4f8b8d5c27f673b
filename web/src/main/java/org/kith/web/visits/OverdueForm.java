package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.FollowingVisits;
import org.kith.visits.VisitRow;
import org.kith.web.ui.Outcome;

/** Visits of which nobody has spoken. The rows stay as they were shown, so that a button always means its own row. */
@Named
@ViewScoped
public class OverdueForm implements Serializable {
    private static final int MOST = 50;
    private final UUID pageKey = Ids.next();
    private ArrayList<VisitRow> rows = new ArrayList<>();
    private long count;

    @Inject
    private transient FollowingVisits following;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(following.overdue(0, MOST));
        count = rows.size() < MOST ? rows.size() : following.countOverdue();
    }

    public @Nullable String happened(VisitRow row) {
        // One key for each row of this page: pressing twice is one report.
        var key = UUID.nameUUIDFromBytes((pageKey + "/" + row.id()).getBytes(StandardCharsets.UTF_8));
        following.happened(row.id(), key, null);
        return Outcome.said("visits.confirmed", row.personName(), row.volunteerName())
                .to("/visits/overdue");
    }

    public List<VisitRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }
}
