package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.visits.expenses.ClaimRow;
import org.kith.visits.expenses.ClaimingExpenses;
import org.kith.web.ui.Outcome;

/** What a volunteer claimed, and what became of it. */
@Named
@ViewScoped
public class MyExpensesForm implements Serializable {
    @Inject
    private transient ClaimingExpenses claiming;

    private ArrayList<ClaimRow> rows = new ArrayList<>();

    @PostConstruct
    void load() {
        rows = new ArrayList<>(claiming.claims());
    }

    public @Nullable String withdraw(ClaimRow row) {
        claiming.withdraw(row.id());
        return Outcome.said("expenses.withdrawn").to("/my/visits/expenses");
    }

    public List<ClaimRow> getRows() {
        return rows;
    }
}
