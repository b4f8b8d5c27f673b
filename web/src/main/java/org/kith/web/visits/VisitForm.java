package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.FollowingVisits;
import org.kith.visits.MissedReason;
import org.kith.visits.PlanningVisits;
import org.kith.visits.VisitPageFacts;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** One visit: what is known of it, and staff saying what they were told. */
@Named
@ViewScoped
public class VisitForm implements Serializable {
    private final UUID reportKey = Ids.next();

    @Inject
    private transient FollowingVisits following;

    @Inject
    private transient PlanningVisits planning;

    private @Nullable String id;
    private @Nullable VisitPageFacts facts;
    private @Nullable Integer minutes;
    private @Nullable Integer went;
    private @Nullable MissedReason reason;

    public void load() {
        facts = following.visit(VisitWordsPage.id(id));
        minutes = facts.visit().minutes() == null
                ? facts.visit().plannedMinutes()
                : facts.visit().minutes();
        reason = facts.visit().missedReason();
    }

    public @Nullable String happened() {
        following.told(VisitWordsPage.id(id), reportKey, minutes, went);
        return done();
    }

    public @Nullable String didNotHappen() {
        if (reason == null) {
            return null;
        }
        following.didNotHappen(VisitWordsPage.id(id), reportKey, reason);
        return done();
    }

    public @Nullable String cancel() {
        planning.cancel(VisitWordsPage.id(id));
        return done();
    }

    /** It will be after all. */
    public @Nullable String takeBack() {
        planning.takeBack(VisitWordsPage.id(id));
        return done();
    }

    public boolean isCalledOff() {
        return facts != null
                && facts.visit().cancelledAt() != null
                && !facts.visit().day().isBefore(LocalDate.now(Words.HOME));
    }

    private @Nullable String done() {
        return Outcome.said("visits.kept").to("/visits/visit?id=" + VisitWordsPage.id(id));
    }

    /** Whether its day has come and it was not called off. */
    public boolean isTellable() {
        return facts != null
                && facts.visit().cancelledAt() == null
                && !facts.visit().day().isAfter(LocalDate.now(Words.HOME));
    }

    public boolean isCancellable() {
        return facts != null
                && facts.visit().cancelledAt() == null
                && facts.visit().outcome() == null;
    }

    public List<MissedReason> getReasons() {
        return List.of(MissedReason.values());
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

    /** How it went, as the volunteer says it on the telephone. */
    public List<MyThanksForm.Face> getFaces() {
        return MyThanksForm.Face.ALL;
    }

    /** How it went for the volunteer, as they said it; nothing when they did not. */
    public String getWentWords() {
        var said = facts == null ? null : facts.visit().howItWent();
        return said == null ? "" : new MyThanksForm.Face(said).getWords();
    }

    public @Nullable Integer getWent() {
        return went;
    }

    public void setWent(@Nullable Integer went) {
        this.went = went;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable MissedReason getReason() {
        return reason;
    }

    public void setReason(@Nullable MissedReason reason) {
        this.reason = reason;
    }
}
