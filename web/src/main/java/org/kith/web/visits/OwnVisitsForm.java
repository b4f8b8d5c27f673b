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
        telling.happened(row.visit().id(), key(row));
        return Outcome.said("own.visits.kept").to("/my/record");
    }

    public @Nullable String didNotHappen(OwnVisitRow row) {
        telling.didNotHappen(row.visit().id(), key(row));
        return Outcome.said("own.visits.kept").to("/my/record");
    }

    private UUID key(OwnVisitRow row) {
        return UUID.nameUUIDFromBytes((pageKey + "/" + row.visit().id()).getBytes(StandardCharsets.UTF_8));
    }

    public List<OwnVisitRow> getRows() {
        return rows;
    }
}
