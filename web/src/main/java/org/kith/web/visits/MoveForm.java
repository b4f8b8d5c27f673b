package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.FollowingVisits;
import org.kith.visits.PlanningVisits;
import org.kith.visits.VisitPageFacts;
import org.kith.web.ui.Outcome;

/** One visit on another day or at another time than the plan says. */
@Named
@ViewScoped
public class MoveForm implements Serializable {
    private final UUID movedKey = Ids.next();

    @Inject
    private transient FollowingVisits following;

    @Inject
    private transient PlanningVisits planning;

    private @Nullable String id;
    private @Nullable VisitPageFacts facts;
    private @Nullable LocalDate day;
    private @Nullable String time;

    public void load() {
        facts = following.visit(VisitWordsPage.id(id));
        day = facts.visit().day();
        time = facts.visit().startsAt().toString();
    }

    public @Nullable String save() {
        var starts = PlanForm.time("form:time", time);
        if (starts == null || day == null) {
            return null;
        }
        var moved = planning.move(VisitWordsPage.id(id), movedKey, day, starts);
        return Outcome.said("planning.move.done").to("/visits/visit?id=" + moved);
    }

    public @Nullable VisitPageFacts getFacts() {
        return facts;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
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
}
