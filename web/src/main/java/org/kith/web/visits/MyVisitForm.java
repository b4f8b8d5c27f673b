package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MissedReason;
import org.kith.visits.MyVisitRow;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** The second tap: yes, it happened; or why it did not. The report's key is made with the page, so two taps are one. */
@Named
@ViewScoped
public class MyVisitForm implements Serializable {
    private final UUID reportKey = Ids.next();

    @Inject
    private transient LoggingVisits logging;

    private @Nullable String id;
    private @Nullable MyVisitRow row;

    public void load() {
        row = logging.visit(VisitWordsPage.id(id));
    }

    public @Nullable String happened() {
        logging.happened(VisitWordsPage.id(id), reportKey);
        return Outcome.silently().to("/my/visits/thanks?id=" + VisitWordsPage.id(id));
    }

    public @Nullable String didNotHappen(MissedReason reason) {
        logging.didNotHappen(VisitWordsPage.id(id), reportKey, reason);
        return Outcome.silently().to("/my/visits/thanks?id=" + VisitWordsPage.id(id));
    }

    public List<MissedReason> getReasons() {
        return List.of(MissedReason.values());
    }

    /** Whether its day has come, so that it can have happened. */
    public boolean isCome() {
        return row != null && !row.visit().day().isAfter(LocalDate.now(Words.HOME));
    }

    public @Nullable MyVisitRow getRow() {
        return row;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
