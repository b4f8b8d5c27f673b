package org.kith.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import org.kith.visits.expenses.ClaimRow;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** Claims and money as people say them. */
@Named("expenseWords")
@ApplicationScoped
public class ExpenseWordsPage {
    /** £6.60 */
    public String money(long pence) {
        return "£" + pounds(pence);
    }

    static String pounds(long pence) {
        return String.format(Locale.UK, "%d.%02d", pence / 100, pence % 100);
    }

    /** My car, 12 miles, £6.60 */
    public String line(ClaimRow row) {
        var what = Words.label(row.kind());
        return row.miles() == null
                ? Text.say("expenses.line", what, money(row.pence()))
                : Text.say("expenses.line.miles", what, plain(row.miles()), money(row.pence()));
    }

    static String plain(BigDecimal miles) {
        return miles.stripTrailingZeros().toPlainString();
    }

    public String colour(ClaimRow row) {
        return switch (row.state()) {
            case WAITING -> "amber";
            case APPROVED -> "blue";
            case PAID -> "green";
            case REFUSED -> "violet";
            case WITHDRAWN -> "grey";
        };
    }
}
