package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Hearing;
import org.kith.coproduction.mattering.Mattering;
import org.kith.coproduction.mattering.NewOutcome;
import org.kith.coproduction.mattering.OutcomeCategory;
import org.kith.kernel.Ids;
import org.kith.people.PersonName;
import org.kith.web.ui.Outcome;

/** Something that matters to a person, in their own words, and what they bring towards it. */
@Named
@ViewScoped
public class NewPersonalOutcomeForm implements Serializable {
    private static final List<Integer> IMPORTANCE = List.of(3, 2, 1);
    private final UUID outcomeId = Ids.next();

    @Inject
    private transient Hearing hearing;

    @Inject
    private transient Mattering mattering;

    private @Nullable String id;
    private @Nullable PersonName person;
    private @Nullable OutcomeCategory category;
    private @Nullable @Size(max = 1000) String statement;
    private @Nullable Integer importance;
    private @Nullable LocalDate reviewOn;
    private @Nullable @Size(max = 500) String brings;

    public void load() {
        person = hearing.around(Ids.asked(id)).person();
    }

    public @Nullable String save() {
        var wanted = new NewOutcome(
                Objects.requireNonNull(category),
                Objects.requireNonNullElse(statement, ""),
                Objects.requireNonNull(importance),
                reviewOn,
                brings);
        mattering.want(Ids.asked(id), outcomeId, wanted);
        return Outcome.said("matters.outcome.saved").to("/people/matters?id=" + Ids.asked(id));
    }

    public OutcomeCategory[] getCategories() {
        return OutcomeCategory.values();
    }

    public List<Integer> getDegrees() {
        return IMPORTANCE;
    }

    public @Nullable PersonName getPerson() {
        return person;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable OutcomeCategory getCategory() {
        return category;
    }

    public void setCategory(@Nullable OutcomeCategory category) {
        this.category = category;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable Integer getImportance() {
        return importance;
    }

    public void setImportance(@Nullable Integer importance) {
        this.importance = importance;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable String getBrings() {
        return brings;
    }

    public void setBrings(@Nullable String brings) {
        this.brings = brings;
    }
}
