package org.kith.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.PairSummary;
import org.kith.visits.PlanningVisits;
import org.kith.visits.care.OwnPair;
import org.kith.visits.care.SayingHowItIs;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** How it is with the visits: said by the person on their own page, or told to a coordinator. */
@Named
@ViewScoped
public class PulseForm implements Serializable {
    private static final List<Integer> FACES = List.of(5, 4, 3, 2, 1);
    private final UUID pulseKey = Ids.next();

    @Inject
    private transient SayingHowItIs saying;

    @Inject
    private transient PlanningVisits planning;

    private @Nullable String match;
    private @Nullable PairSummary pair;
    private @Nullable ArrayList<OwnPair> pairs;
    private @Nullable Integer feels;

    public void load() {
        pair = planning.pair(key());
    }

    /** What a coordinator was told. */
    public @Nullable String keep() {
        saying.say(pulseKey, key(), Objects.requireNonNull(feels));
        return Outcome.said("care.pulse.kept").to("/visits/plan?match=" + key());
    }

    /** What the person says of their own visits. */
    public @Nullable String say() {
        saying.say(pulseKey, key(), Objects.requireNonNull(feels));
        return Outcome.said("care.pulse.thanks").to("/my/record");
    }

    private UUID key() {
        return Ids.asked(match);
    }

    /** Those who come to see me now. */
    public List<OwnPair> getPairs() {
        if (pairs == null) {
            pairs = new ArrayList<>(saying.pairs());
        }
        return pairs;
    }

    public List<Integer> getFaces() {
        return FACES;
    }

    public String face(int face) {
        return Text.say("reviews.how." + face);
    }

    public @Nullable PairSummary getPair() {
        return pair;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public @Nullable Integer getFeels() {
        return feels;
    }

    public void setFeels(@Nullable Integer feels) {
        this.feels = feels;
    }
}
