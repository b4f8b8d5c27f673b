package org.kith.web.safeguarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.safeguarding.PointAnswer;
import org.kith.safeguarding.Promise;
import org.kith.safeguarding.RaisingConcerns;
import org.kith.safeguarding.ThreePoints;
import org.kith.safeguarding.Worry;
import org.kith.visits.Drafting;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.visits.Drafts;

/** Saying that one is worried about somebody. Who will ring and by when stands there before anything is typed. */
@Named
@ViewScoped
public class WorryForm implements Serializable {
    private final UUID concernKey = Ids.next();

    @Inject
    private transient RaisingConcerns raising;

    @Inject
    private transient Drafting drafting;

    private @Nullable String match;
    private @Nullable String person;
    private @Nullable String raised;
    private @Nullable String words;
    private @Nullable PointAnswer unprotected;
    private @Nullable PointAnswer atRisk;
    private @Nullable PointAnswer moreVulnerable;
    private @Nullable PointAnswer personTold;
    private @Nullable Promise promise;

    /** Reads who will ring, and what was being typed when the page was last left. */
    public void load() {
        promise = raising.promise();
        words = Drafts.text(drafting.kept(getDraftName()));
    }

    /** After it was raised: what was promised then. */
    public void loadRaised() {
        var id = Ids.asked(raised);
        promise = raising.promised(id);
    }

    public @Nullable String raise() {
        if (words == null) {
            return null;
        }
        raising.raise(
                concernKey,
                new Worry(
                        Ids.parse(match),
                        Ids.parse(person),
                        words.strip(),
                        ThreePoints.of(unprotected, atRisk, moreVulnerable),
                        personTold == null ? PointAnswer.UNSURE : personTold));
        drafting.drop(getDraftName());
        return Outcome.silently().to(raisedPage() + "?id=" + concernKey);
    }

    /** One for each match or person; no name of anybody. */
    public String getDraftName() {
        var about = Ids.parse(match == null ? person : match);
        return about == null ? "worry" : "worry " + about;
    }

    private static String raisedPage() {
        return switch (CurrentActor.get().role()) {
            case VOLUNTEER -> "/my/visits/raised";
            case PERSON -> "/my/worry/raised";
            default -> "/worry/raised";
        };
    }

    /** Whether somebody worries about themselves or those close to them, and not about somebody they see to. */
    public boolean isOwn() {
        return CurrentActor.get().role() == Role.PERSON;
    }

    public PointAnswer[] getPointAnswers() {
        return PointAnswer.values();
    }

    public String getWhoRings() {
        var names = promise == null ? List.<String>of() : promise.whoRings();
        return names.isEmpty() ? Text.say("worry.coordinator") : String.join(Text.say("worry.or"), names);
    }

    public @Nullable Promise getPromise() {
        return promise;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getRaised() {
        return raised;
    }

    public void setRaised(@Nullable String raised) {
        this.raised = raised;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable PointAnswer getUnprotected() {
        return unprotected;
    }

    public void setUnprotected(@Nullable PointAnswer unprotected) {
        this.unprotected = unprotected;
    }

    public @Nullable PointAnswer getAtRisk() {
        return atRisk;
    }

    public void setAtRisk(@Nullable PointAnswer atRisk) {
        this.atRisk = atRisk;
    }

    public @Nullable PointAnswer getMoreVulnerable() {
        return moreVulnerable;
    }

    public void setMoreVulnerable(@Nullable PointAnswer moreVulnerable) {
        this.moreVulnerable = moreVulnerable;
    }

    public @Nullable PointAnswer getPersonTold() {
        return personTold;
    }

    public void setPersonTold(@Nullable PointAnswer personTold) {
        this.personTold = personTold;
    }
}
