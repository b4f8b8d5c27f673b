package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.Mode;
import org.kith.visits.OnceTime;
import org.kith.visits.PairSummary;
import org.kith.visits.PlanSummary;
import org.kith.visits.PlanningVisits;
import org.kith.visits.RegularTime;
import org.kith.visits.Rhythm;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** When two people meet: again and again from a day on, or once. */
@Named
@ViewScoped
public class PlanForm implements Serializable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private final UUID planKey = Ids.next();
    private final UUID visitKey = Ids.next();

    @Inject
    private transient PlanningVisits planning;

    private @Nullable String match;
    private @Nullable PairSummary pair;
    private ArrayList<PlanSummary> plans = new ArrayList<>();
    private @Nullable String replaces;
    private Rhythm rhythm = Rhythm.WEEKLY;
    private @Nullable Mode mode;
    private @Nullable Mode onceMode;
    private @Nullable DayOfWeek weekday;
    private @Nullable String time = "14:00";
    private @Nullable Integer minutes = 60;
    private @Nullable LocalDate from;
    private @Nullable LocalDate onceDay;
    private @Nullable String onceTime = "14:00";
    private @Nullable Integer onceMinutes = 60;

    public void load() {
        var id = VisitWordsPage.id(match);
        pair = planning.pair(id);
        var today = LocalDate.now(Words.HOME);
        planning.plans(id).stream()
                .filter(plan -> plan.until() == null || !plan.until().isBefore(today))
                .forEach(plans::add);
        from = pair.introducedOn().isAfter(today) ? pair.introducedOn() : today;
        replaces = plans.size() == 1 && plans.get(0).until() == null
                ? plans.get(0).id().toString()
                : null;
    }

    /** A plan that is there already is replaced when the form says so. */
    public @Nullable String save() {
        var starts = time("form:time", time);
        if (starts == null || weekday == null || minutes == null || from == null) {
            return null;
        }
        var regular = new RegularTime(rhythm, weekday, starts, minutes, from, mode == null ? null : mode.name());
        if (replaces == null) {
            planning.plan(planKey, VisitWordsPage.id(match), regular);
        } else {
            planning.change(VisitWordsPage.id(replaces), planKey, regular);
        }
        return done("visits.plan.kept");
    }

    public @Nullable String once() {
        var starts = time("once:onceTime", onceTime);
        if (starts == null || onceDay == null || onceMinutes == null) {
            return null;
        }
        var how = onceMode == null ? null : onceMode.name();
        planning.planOnce(visitKey, VisitWordsPage.id(match), new OnceTime(onceDay, starts, onceMinutes, how, null));
        return done("visits.plan.once.kept");
    }

    /** They meet by this plan today for the last time. */
    public @Nullable String end(PlanSummary plan) {
        var yesterday = LocalDate.now(Words.HOME).minusDays(1);
        var last = plan.time().from().isAfter(yesterday) ? plan.time().from().minusDays(1) : yesterday;
        planning.end(plan.id(), last);
        return done("visits.plan.ended");
    }

    private @Nullable String done(String key) {
        return Outcome.said(key).to("/visits/plan?match=" + VisitWordsPage.id(match));
    }

    /** The time of day in a field; says what is wrong beside it when it is none. */
    static @Nullable LocalTime time(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text.strip().replace('.', ':'), TIME);
        } catch (DateTimeException notATime) {
            Outcome.wrong(field, "visits.plan.time.wrong");
            return null;
        }
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public List<Mode> getModes() {
        return List.of(Mode.values());
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public @Nullable Mode getMode() {
        return mode;
    }

    public void setMode(@Nullable Mode mode) {
        this.mode = mode;
    }

    public @Nullable Mode getOnceMode() {
        return onceMode;
    }

    public void setOnceMode(@Nullable Mode onceMode) {
        this.onceMode = onceMode;
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public @Nullable PairSummary getPair() {
        return pair;
    }

    public List<PlanSummary> getPlans() {
        return plans;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public @Nullable String getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable String replaces) {
        this.replaces = replaces;
    }

    public @Nullable DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(@Nullable DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getOnceDay() {
        return onceDay;
    }

    public void setOnceDay(@Nullable LocalDate onceDay) {
        this.onceDay = onceDay;
    }

    public @Nullable String getOnceTime() {
        return onceTime;
    }

    public void setOnceTime(@Nullable String onceTime) {
        this.onceTime = onceTime;
    }

    public @Nullable Integer getOnceMinutes() {
        return onceMinutes;
    }

    public void setOnceMinutes(@Nullable Integer onceMinutes) {
        this.onceMinutes = onceMinutes;
    }
}
