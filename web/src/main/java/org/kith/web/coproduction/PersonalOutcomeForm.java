package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.coproduction.mattering.Mattering;
import org.kith.coproduction.mattering.NewPart;
import org.kith.coproduction.mattering.NewReview;
import org.kith.coproduction.mattering.OutcomeFacts;
import org.kith.coproduction.mattering.OutcomeStatus;
import org.kith.coproduction.mattering.PartFacts;
import org.kith.kernel.Ids;
import org.kith.web.ui.Outcome;

/** A personal outcome, something that matters to a person: who brings what, and how it stands when somebody comes back to it. */
@Named
@ViewScoped
public class PersonalOutcomeForm implements Serializable {
    private final UUID partId = Ids.next();
    private final UUID reviewId = Ids.next();

    @Inject
    private transient Mattering mattering;

    private @Nullable String id;
    private @Nullable OutcomeFacts outcome;
    private @Nullable Stakeholder stakeholder;
    private @Nullable @Size(max = 500) String brings;
    private @Nullable @Size(max = 500) String does;
    private @Nullable LocalDate dueOn;
    private @Nullable OutcomeStatus status;
    private @Nullable @Size(max = 1000) String words;
    private @Nullable LocalDate nextOn;

    public void load() {
        outcome = mattering.outcome(Ids.asked(id));
    }

    public @Nullable String bring() {
        var part =
                new NewPart(Objects.requireNonNull(stakeholder), Objects.requireNonNullElse(brings, ""), does, dueOn);
        mattering.bring(Ids.asked(id), partId, part);
        return again("matters.part.saved");
    }

    public @Nullable String did(PartFacts part) {
        mattering.did(part.id());
        return again("matters.part.did");
    }

    public @Nullable String lookBack() {
        var review = new NewReview(Objects.requireNonNull(status), Objects.requireNonNullElse(words, ""), nextOn);
        mattering.lookBack(Ids.asked(id), reviewId, review);
        return again("matters.look.saved");
    }

    private @Nullable String again(String key) {
        return Outcome.said(key).to("/people/personal-outcome?id=" + Ids.asked(id));
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }

    public OutcomeStatus[] getStatuses() {
        return OutcomeStatus.values();
    }

    public @Nullable OutcomeFacts getOutcome() {
        return outcome;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Stakeholder getStakeholder() {
        return stakeholder;
    }

    public void setStakeholder(@Nullable Stakeholder stakeholder) {
        this.stakeholder = stakeholder;
    }

    public @Nullable String getBrings() {
        return brings;
    }

    public void setBrings(@Nullable String brings) {
        this.brings = brings;
    }

    public @Nullable String getDoes() {
        return does;
    }

    public void setDoes(@Nullable String does) {
        this.does = does;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable OutcomeStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable OutcomeStatus status) {
        this.status = status;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
