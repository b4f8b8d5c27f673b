package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.visits.DecidingWords;
import org.kith.visits.WordRow;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Visits of which two accounts came in, or one that came too late: what stands, what was said, and which is right. */
@Named
@ViewScoped
public class AccountsForm implements Serializable {
    @Inject
    private transient DecidingWords deciding;

    private ArrayList<WordRow> rows = new ArrayList<>();

    @PostConstruct
    void load() {
        rows = new ArrayList<>(deciding.waiting());
    }

    public @Nullable String accept(WordRow row) {
        deciding.accept(row.id());
        return Outcome.said("visits.accounts.accepted").to("/visits/accounts");
    }

    public @Nullable String leave(WordRow row) {
        deciding.leave(row.id());
        return Outcome.said("visits.accounts.left").to("/visits/accounts");
    }

    /** What the records say now. */
    public String stands(WordRow row) {
        if (row.calledOffAt() != null) {
            return Text.say("visits.accounts.calledOff");
        }
        return row.stands() == null
                ? Text.say("visits.accounts.nothing")
                : Text.say("visits.accounts.says", Words.label(row.stands()), Words.label(row.standsVia()));
    }

    /** What somebody says instead. */
    public String said(WordRow row) {
        var reason = row.reason();
        var outcome = reason == null ? Words.label(row.said()) : Words.label(reason);
        return Text.say("visits.accounts.says", outcome, Words.label(row.saidVia()));
    }

    public List<WordRow> getRows() {
        return rows;
    }
}
