package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.visits.safety.LookingAfter;
import org.kith.visits.safety.NewOnCall;
import org.kith.visits.safety.OnCallRow;
import org.kith.visits.safety.QuietWordRow;
import org.kith.visits.safety.WatchRow;
import org.kith.web.ui.Outcome;

/** Who is out alone, who needs somebody, who is on call. */
@Named
@ViewScoped
public class SafetyForm implements Serializable {
    private static final String HERE = "/safety";
    private final UUID newId = Ids.next();

    @Inject
    private transient LookingAfter looking;

    private ArrayList<WatchRow> out = new ArrayList<>();
    private ArrayList<WatchRow> answered = new ArrayList<>();
    private ArrayList<OnCallRow> onCall = new ArrayList<>();
    private ArrayList<QuietWordRow> words = new ArrayList<>();
    private final HashMap<String, String> found = new HashMap<>();
    private @Nullable String name;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable Integer place;

    @PostConstruct
    void load() {
        out = new ArrayList<>(looking.out());
        answered = new ArrayList<>(looking.answered());
        onCall = new ArrayList<>(looking.onCall());
        words = new ArrayList<>(looking.words());
    }

    public @Nullable String answer(WatchRow row) {
        var said = found.get(row.id().toString());
        looking.answer(row.id(), said == null ? "" : said);
        return Outcome.said("safety.answered").to(HERE);
    }

    public @Nullable String add() {
        try {
            looking.putOnCall(
                    newId,
                    new NewOnCall(
                            Objects.requireNonNull(name),
                            Objects.requireNonNull(phone),
                            email,
                            Objects.requireNonNull(place)));
        } catch (RuleBroken broken) {
            Outcome.wrong("new:phone", "rule." + broken.rule().name());
            return null;
        }
        return Outcome.said("safety.call.added").to(HERE);
    }

    public @Nullable String remove(OnCallRow row) {
        looking.takeOffCall(row.id());
        return Outcome.said("safety.call.removed").to(HERE);
    }

    public String colour(WatchRow row) {
        return switch (row.state()) {
            case DISTRESS, OVERDUE -> "red";
            case ASKED, SAYS_WELL -> "amber";
            case UNDER_WAY -> "blue";
            case ENDED, ANSWERED -> "green";
        };
    }

    public List<WatchRow> getOut() {
        return out;
    }

    public List<WatchRow> getAnswered() {
        return answered;
    }

    public List<OnCallRow> getOnCall() {
        return onCall;
    }

    public List<QuietWordRow> getWords() {
        return words;
    }

    public Map<String, String> getFound() {
        return found;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }
}
