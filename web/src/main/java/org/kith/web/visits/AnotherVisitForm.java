package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MyPerson;
import org.kith.web.ui.Outcome;

/** A visit that was in no plan: whom, and on which of the last days. */
@Named
@ViewScoped
public class AnotherVisitForm implements Serializable {
    private final UUID visitKey = Ids.next();

    @Inject
    private transient LoggingVisits logging;

    @Inject
    private transient Clock clock;

    private List<MyPerson> people = List.of();
    private @Nullable String match;
    private int daysAgo;

    @PostConstruct
    void load() {
        people = List.copyOf(logging.people());
        match = people.size() == 1 ? people.get(0).matchId().toString() : null;
    }

    public @Nullable String save() {
        var visit = logging.happenedBesides(
                visitKey, VisitWordsPage.id(match), LocalDate.now(clock).minusDays(daysAgo));
        return Outcome.silently().to("/my/visits/thanks?id=" + visit);
    }

    public List<Integer> getDays() {
        return List.of(0, 1, 2);
    }

    public LocalDate day(int ago) {
        return LocalDate.now(clock).minusDays(ago);
    }

    public List<MyPerson> getPeople() {
        return people;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public int getDaysAgo() {
        return daysAgo;
    }

    public void setDaysAgo(int daysAgo) {
        this.daysAgo = daysAgo;
    }
}
