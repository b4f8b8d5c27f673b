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
import org.kith.visits.OwnVisitRow;
import org.kith.visits.TellingOfVisits;
import org.kith.visits.VisitOutcome;
import org.kith.visits.WordStanding;
import org.kith.web.ui.Outcome;

/** The person's own visits, as a part of their page: include {@code /WEB-INF/parts/own-visits.xhtml}. */
@Named
@ViewScoped
public class OwnVisitsForm implements Serializable {
    private final UUID pageKey = Ids.next();

    @Inject
    private transient TellingOfVisits telling;

    private ArrayList<OwnVisitRow> rows = new ArrayList<>();

    @PostConstruct
    void load() {
        rows = new ArrayList<>(telling.visits());
    }

    public @Nullable String happened(OwnVisitRow row) {
        return said(telling.happened(row.visit().id(), key(row)));
    }

    public @Nullable String didNotHappen(OwnVisitRow row) {
        return said(telling.didNotHappen(row.visit().id(), key(row)));
    }

    /** What somebody else said of it is right. */
    public @Nullable String agree(OwnVisitRow row) {
        return row.visit().outcome() == VisitOutcome.HAPPENED ? happened(row) : didNotHappen(row);
    }

    /** It was the other way round; the coordinator will ask. */
    public @Nullable String disagree(OwnVisitRow row) {
        return row.visit().outcome() == VisitOutcome.HAPPENED ? didNotHappen(row) : happened(row);
    }

    private static @Nullable String said(WordStanding standing) {
        return Outcome.said(standing == WordStanding.TAKEN ? "own.visits.kept" : "own.visits.disputed")
                .to("/my/record");
    }

    private UUID key(OwnVisitRow row) {
        return UUID.nameUUIDFromBytes((pageKey + "/" + row.visit().id()).getBytes(StandardCharsets.UTF_8));
    }

    public List<OwnVisitRow> getRows() {
        return rows;
    }
}
