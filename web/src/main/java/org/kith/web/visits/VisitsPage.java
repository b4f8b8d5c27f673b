package org.kith.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.visits.DecidingWords;
import org.kith.visits.FollowingVisits;
import org.kith.visits.Messaging;
import org.kith.visits.VisitFigures;
import org.kith.visits.VisitRow;

/** The visits of one week. */
@Named
@RequestScoped
public class VisitsPage {
    private static final int PAGE = 100;

    @Inject
    private FollowingVisits following;

    @Inject
    private DecidingWords deciding;

    @Inject
    private Messaging messaging;

    @Inject
    private Clock clock;

    private @Nullable String week;
    private @Nullable Integer page;
    private LocalDate monday = LocalDate.EPOCH;
    private List<VisitRow> rows = List.of();
    private long count;
    private @Nullable VisitFigures figures;
    private long overdue;
    private long messages;
    private long accounts;

    public void load() {
        monday = weekOf(week);
        count = following.countBetween(monday, getSunday());
        figures = following.figures(monday, getSunday());
        rows = following.between(monday, getSunday(), offset(), PAGE);
        overdue = following.countOverdue();
        messages = messaging.countOpen();
        accounts = deciding.countWaiting();
    }

    // A week that is none is this week: the address may be typed by hand.
    private LocalDate weekOf(@Nullable String text) {
        LocalDate day;
        try {
            day = text == null ? LocalDate.now(clock) : LocalDate.parse(text);
            day = day.getYear() < 2000 || day.getYear() > 2100 ? LocalDate.now(clock) : day;
        } catch (DateTimeException notADay) {
            day = LocalDate.now(clock);
        }
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private int offset() {
        return page == null || page < 1 ? 0 : Math.min(page - 1, 1000) * PAGE;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getSunday() {
        return monday.plusDays(6);
    }

    public LocalDate getBefore() {
        return monday.minusWeeks(1);
    }

    public LocalDate getAfter() {
        return monday.plusWeeks(1);
    }

    public @Nullable Integer getNext() {
        return offset() + PAGE < count ? Integer.valueOf(offset() / PAGE + 2) : null;
    }

    public boolean isLead() {
        return CurrentActor.get().role() == Role.SAFEGUARDING_LEAD;
    }

    public List<VisitRow> getRows() {
        return rows;
    }

    /** Confirmed and assumed side by side. */
    public @Nullable VisitFigures getFigures() {
        return figures;
    }

    public long getCount() {
        return count;
    }

    public long getOverdue() {
        return overdue;
    }

    public long getAccounts() {
        return accounts;
    }

    public long getMessages() {
        return messages;
    }

    public @Nullable String getWeek() {
        return week;
    }

    public void setWeek(@Nullable String week) {
        this.week = week;
    }

    public @Nullable Integer getPage() {
        return page;
    }

    public void setPage(@Nullable Integer page) {
        this.page = page;
    }
}
