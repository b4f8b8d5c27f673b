package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.CsvText;
import org.kith.kernel.Ids;
import org.kith.visits.expenses.ClaimToDecide;
import org.kith.visits.expenses.DecidingExpenses;
import org.kith.visits.expenses.Owed;
import org.kith.visits.expenses.PayingExpenses;
import org.kith.visits.expenses.Payment;
import org.kith.visits.expenses.PayrollRow;
import org.kith.web.Text;
import org.kith.web.ui.Download;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Claims of the partner's volunteers. The rows stay as they were shown, so that a tap means the row it was made on. */
@Named
@ViewScoped
public class ExpensesForm implements Serializable {
    private static final String HERE = "/expenses";
    private final UUID paymentId = Ids.next();

    @Inject
    private transient DecidingExpenses deciding;

    @Inject
    private transient PayingExpenses paying;

    private ArrayList<ClaimToDecide> waiting = new ArrayList<>();
    private ArrayList<ClaimToDecide> decided = new ArrayList<>();
    private ArrayList<Owed> owed = new ArrayList<>();
    private ArrayList<Payment> payments = new ArrayList<>();
    private @Nullable Payment ready;
    private final HashMap<String, String> why = new HashMap<>();

    @PostConstruct
    void load() {
        waiting = new ArrayList<>(deciding.waiting());
        decided = new ArrayList<>(deciding.decided());
        owed = new ArrayList<>(deciding.owed());
        payments = new ArrayList<>(paying.payments());
        ready = paying.ready();
    }

    public boolean isManager() {
        return CurrentActor.get().role() == Role.PARTNER_MANAGER;
    }

    public @Nullable String approve(ClaimToDecide row) {
        deciding.approve(row.claim().id());
        return Outcome.said("expenses.approved").to(HERE);
    }

    public @Nullable String refuse(ClaimToDecide row) {
        var reason = why.get(row.claim().id().toString());
        deciding.refuse(row.claim().id(), reason == null ? "" : reason);
        return Outcome.said("expenses.refused").to(HERE);
    }

    public @Nullable String topUp(Owed row) {
        // The same journey gives the same id, so that two taps are one.
        var claim = row.claim().claim().id();
        deciding.topUp(
                UUID.nameUUIDFromBytes(("top up " + claim).getBytes(java.nio.charset.StandardCharsets.UTF_8)), claim);
        return Outcome.said("expenses.toppedUp").to(HERE);
    }

    /** Everything that is ready, as a file. */
    public void pay() {
        send(paymentId);
    }

    /** The file of an earlier payment once more. */
    public void file(Payment row) {
        send(row.id());
    }

    private void send(UUID payment) {
        var csv = new CsvText().row(headings());
        paying.pay(payment).forEach(row -> csv.row(cells(row)));
        Download.csv("expenses-" + payment + ".csv", csv);
    }

    private static List<String> headings() {
        return Stream.of(
                        "reference",
                        "given",
                        "family",
                        "day",
                        "kind",
                        "miles",
                        "passengers",
                        "amount",
                        "words",
                        "decided",
                        "claim")
                .map(name -> Text.say("expenses.column." + name))
                .toList();
    }

    private static List<? extends @Nullable Object> cells(PayrollRow row) {
        return Arrays.asList(
                row.volunteerReference(),
                row.givenName(),
                row.familyName(),
                row.journeyDay(),
                Words.label(row.kind()),
                row.miles() == null ? null : ExpenseWordsPage.plain(row.miles()),
                row.passengers() == 0 ? null : row.passengers(),
                ExpenseWordsPage.pounds(row.pence()),
                row.words(),
                LocalDate.ofInstant(row.decidedAt(), Clocks.CITY),
                row.claimId());
    }

    public List<ClaimToDecide> getWaiting() {
        return waiting;
    }

    public List<ClaimToDecide> getDecided() {
        return decided;
    }

    public List<Owed> getOwed() {
        return owed;
    }

    public List<Payment> getPayments() {
        return payments;
    }

    public @Nullable Payment getReady() {
        return ready;
    }

    public Map<String, String> getWhy() {
        return why;
    }
}
