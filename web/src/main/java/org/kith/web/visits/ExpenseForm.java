package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.visits.LoggingVisits;
import org.kith.visits.expenses.ClaimingExpenses;
import org.kith.visits.expenses.ExpenseKind;
import org.kith.visits.expenses.ExpenseRule;
import org.kith.visits.expenses.NewClaim;
import org.kith.visits.expenses.Picture;
import org.kith.web.ui.Outcome;

/** What a visit cost, beside the report of the visit. */
@Named
@ViewScoped
public class ExpenseForm implements Serializable {
    private static final String FORM = "expense:";
    // What people see beside which box.
    private static final Map<Rule, String> FIELDS = Map.of(
            ExpenseRule.MILES_ARE_POSSIBLE, "miles",
            ExpenseRule.MONEY_IS_POSSIBLE, "pounds",
            ExpenseRule.CLAIM_SAYS_WHAT_FOR, "words",
            ExpenseRule.VISIT_IS_CLAIMED_ONCE, "kind",
            ExpenseRule.RECEIPT_IS_A_PICTURE, "photo",
            ExpenseRule.RECEIPT_IS_SMALL_ENOUGH, "photo");

    private final UUID claimId = Ids.next();

    @Inject
    private transient ClaimingExpenses claiming;

    @Inject
    private transient LoggingVisits logging;

    private @Nullable String visit;
    private @Nullable LocalDate day;
    private @Nullable ExpenseKind kind;
    private @Nullable String miles;
    private @Nullable String passengers;
    private @Nullable String pounds;
    private @Nullable String words;
    private transient @Nullable Part photo;

    /** Reads the visit, which has to be one of mine. */
    public void load() {
        day = logging.visit(VisitWordsPage.id(visit)).visit().day();
    }

    public @Nullable String claim() {
        var driven = number(miles, "[0-9]{1,3}([.,][0-9])?", "miles");
        var paid = number(pounds, "£?[0-9]{1,4}([.,][0-9]{1,2})?", "pounds");
        var along = number(passengers, "[0-4]", "passengers");
        if (jakarta.faces.context.FacesContext.getCurrentInstance().isValidationFailed()) {
            return null;
        }
        try {
            claiming.claim(
                    new NewClaim(
                            claimId,
                            VisitWordsPage.id(visit),
                            Objects.requireNonNull(kind),
                            driven,
                            along == null ? 0 : along.intValue(),
                            paid == null ? null : paid.movePointRight(2).intValueExact(),
                            words),
                    photo == null ? null : bytes(photo));
        } catch (RuleBroken broken) {
            var field = FIELDS.get(broken.rule());
            if (field == null) {
                throw broken;
            }
            Outcome.wrong(
                    FORM + field,
                    "rule." + broken.rule().name(),
                    broken.arguments().toArray());
            return null;
        }
        return Outcome.said("expenses.claimed").to("/my/visits/expenses");
    }

    private static @Nullable BigDecimal number(@Nullable String typed, String pattern, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches(pattern)) {
            Outcome.wrong(FORM + field, "expenses." + field + ".wrong");
            return null;
        }
        return new BigDecimal(typed.strip().replace("£", "").replace(',', '.'));
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(Picture.MOST_MEGABYTES * 1024 * 1024 + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<ExpenseKind> getKinds() {
        return List.of(
                ExpenseKind.CAR, ExpenseKind.FARE, ExpenseKind.BICYCLE, ExpenseKind.MOTORCYCLE, ExpenseKind.OTHER);
    }

    public LocalDate getDay() {
        return Objects.requireNonNull(day);
    }

    public @Nullable String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = visit;
    }

    public @Nullable ExpenseKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ExpenseKind kind) {
        this.kind = kind;
    }

    public @Nullable String getMiles() {
        return miles;
    }

    public void setMiles(@Nullable String miles) {
        this.miles = miles;
    }

    public @Nullable String getPassengers() {
        return passengers;
    }

    public void setPassengers(@Nullable String passengers) {
        this.passengers = passengers;
    }

    public @Nullable String getPounds() {
        return pounds;
    }

    public void setPounds(@Nullable String pounds) {
        this.pounds = pounds;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
