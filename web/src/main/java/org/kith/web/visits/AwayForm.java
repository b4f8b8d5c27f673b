package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.planning.DaysAway;
import org.kith.visits.planning.Holidays;
import org.kith.web.ui.Outcome;

/** Days on which a person is away: kept by staff for somebody, or by the person. */
@Named
@ViewScoped
public class AwayForm implements Serializable {
    private final UUID key = Ids.next();

    @Inject
    private transient Holidays holidays;

    private boolean mine;
    private @Nullable String id;
    private ArrayList<DaysAway> rows = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    public void load() {
        rows = new ArrayList<>(holidays.of(VisitWordsPage.id(id)));
    }

    public void loadMine() {
        mine = true;
        rows = new ArrayList<>(holidays.mine());
    }

    public @Nullable String save() {
        if (from == null || until == null) {
            return null;
        }
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        var days = new DaysAway(key, from, until, why);
        if (mine) {
            holidays.addMine(days);
        } else {
            holidays.add(VisitWordsPage.id(id), days);
        }
        return done("planning.away.kept");
    }

    public @Nullable String callOff(DaysAway row) {
        if (mine) {
            holidays.callOffMine(row.id());
        } else {
            holidays.callOff(row.id());
        }
        return done("planning.away.calledOff");
    }

    private @Nullable String done(String words) {
        return Outcome.said(words).to(mine ? "/my/away" : "/people/away?id=" + VisitWordsPage.id(id));
    }

    public boolean isMine() {
        return mine;
    }

    public List<DaysAway> getRows() {
        return rows;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
