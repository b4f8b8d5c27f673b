package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MyVisitRow;
import org.kith.visits.Total;

/** The volunteer's own page: the visit that matters now, the others, and what it all came to. */
@Named
@RequestScoped
public class MyVisitsPage {
    @Inject
    private LoggingVisits logging;

    @Inject
    private Clock clock;

    private List<MyVisitRow> visits = List.of();
    private @Nullable Total total;

    @PostConstruct
    void load() {
        visits = logging.visits();
    }

    /** The oldest visit nobody has spoken of, else the next one. */
    public @Nullable MyVisitRow getNow() {
        return visits.stream().filter(this::isWaiting).findFirst().orElse(null);
    }

    /** Whether its day has come, so that it can have happened. */
    public boolean isDue() {
        var now = getNow();
        return now != null && !now.visit().day().isAfter(LocalDate.now(clock));
    }

    public List<MyVisitRow> getLater() {
        return visits.stream().filter(this::isWaiting).skip(1).toList();
    }

    /** What I said lately; it can be corrected while there is time. */
    public List<MyVisitRow> getTold() {
        return visits.stream().filter(row -> row.visit().outcome() != null).toList();
    }

    public boolean isAlone() {
        return visits.isEmpty() && logging.people().isEmpty();
    }

    public Total getTotal() {
        if (total == null) {
            total = logging.total();
        }
        return total;
    }

    private boolean isWaiting(MyVisitRow row) {
        return row.visit().outcome() == null && row.reportable();
    }
}
