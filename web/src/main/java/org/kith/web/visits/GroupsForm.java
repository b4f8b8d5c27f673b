package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.KeyingSheets;
import org.kith.visits.PairSummary;
import org.kith.visits.planning.GroupVisit;
import org.kith.visits.planning.GroupVisits;
import org.kith.web.ui.Outcome;

/** Group visits of the partner, and a new one: where, when, and who comes. */
@Named
@ViewScoped
public class GroupsForm implements Serializable {
    private final UUID key = Ids.next();

    @Inject
    private transient GroupVisits groups;

    @Inject
    private transient KeyingSheets keying;

    @Inject
    private transient Clock clock;

    private ArrayList<GroupVisit> visits = new ArrayList<>();
    private ArrayList<PairSummary> pairs = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String place;
    private @Nullable LocalDate day;
    private @Nullable String time = "14:00";
    private @Nullable Integer minutes = 90;
    private List<String> members = new ArrayList<>();

    @PostConstruct
    void load() {
        visits = new ArrayList<>(groups.visits());
        keying.pairs(YearMonth.now(clock)).stream()
                .filter(pair -> pair.endedOn() == null)
                .forEach(pairs::add);
    }

    public @Nullable String save() {
        var starts = PlanForm.time("form:time", time);
        if (starts == null || name == null || place == null || day == null || minutes == null) {
            return null;
        }
        var matches = new LinkedHashSet<UUID>();
        members.forEach(member -> matches.add(VisitWordsPage.id(member)));
        groups.plan(new GroupVisit(key, name.strip(), place.strip(), day, starts, minutes), matches);
        return Outcome.said("planning.groups.kept", matches.size()).to("/visits/group?id=" + key);
    }

    public List<GroupVisit> getVisits() {
        return visits;
    }

    public List<PairSummary> getPairs() {
        return pairs;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
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

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }
}
