package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MyVisitRow;
import org.kith.visits.safety.Alone;
import org.kith.visits.safety.VisitingAlone;
import org.kith.web.ui.Outcome;

/** Going in alone, coming out, and the quiet word. */
@Named
@ViewScoped
public class AloneForm implements Serializable {
    private static final String HERE = "/my/visits/alone";
    private final UUID watchId = Ids.next();

    @Inject
    private transient VisitingAlone alone;

    @Inject
    private transient LoggingVisits logging;

    @Inject
    private transient Clock clock;

    private ArrayList<Alone> underWay = new ArrayList<>();
    private ArrayList<MyVisitRow> visits = new ArrayList<>();
    private boolean chosen;
    private @Nullable String word;

    @PostConstruct
    void load() {
        underWay = new ArrayList<>(alone.underWay());
        chosen = alone.hasWord();
        var soon = LocalDateTime.now(clock).plusHours(1);
        var today = LocalDate.now(clock);
        visits = underWay.isEmpty()
                ? new ArrayList<>(logging.visits().stream()
                        .filter(row -> row.visit().outcome() == null
                                && row.visit().day().equals(today)
                                && !soon.isBefore(today.atTime(row.visit().startsAt())))
                        .toList())
                : new ArrayList<>();
    }

    public @Nullable String goIn(MyVisitRow row) {
        alone.goIn(watchId, row.visit().id(), Duration.ZERO);
        return Outcome.silently().to(HERE);
    }

    public @Nullable String comeOut(Alone one) {
        alone.comeOut(one.id(), Duration.ZERO);
        return Outcome.said("safety.my.isOut").to("/my/visits");
    }

    public @Nullable String stay(Alone one) {
        alone.stayLonger(one.id());
        return Outcome.silently().to(HERE);
    }

    public @Nullable String keep() {
        try {
            alone.choose(word == null ? "" : word);
        } catch (RuleBroken broken) {
            Outcome.wrong("word:word", "rule." + broken.rule().name());
            return null;
        }
        return Outcome.said("safety.my.word.kept").to(HERE);
    }

    public List<Alone> getUnderWay() {
        return underWay;
    }

    public List<MyVisitRow> getVisits() {
        return visits;
    }

    public boolean isChosen() {
        return chosen;
    }

    /** What was typed is not shown again. */
    public @Nullable String getWord() {
        return null;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }
}
