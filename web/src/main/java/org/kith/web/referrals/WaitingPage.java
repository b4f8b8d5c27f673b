package org.kith.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.partnership.Directory;
import org.kith.referrals.Waiting;
import org.kith.referrals.WaitingRow;
import org.kith.referrals.WaitingSort;
import org.kith.web.referrals.WaitingPage.Show;
import org.kith.web.ui.ListPage;

/** Who waits, by priority, and who should hear from us. */
@Named
@RequestScoped
public class WaitingPage extends ListPage<Show, WaitingSort> {
    @Inject
    private Waiting waiting;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private List<WaitingRow> rows = List.of();
    private long all;
    private long due;
    private int weeks;

    /** The two parts of the list. */
    public enum Show {
        ALL,
        CONTACT_DUE
    }

    public WaitingPage() {
        super("/waiting", Show.values(), WaitingSort.values(), false);
    }

    public void load() {
        all = waiting.count(false);
        due = waiting.count(true);
        weeks = directory.settingsOn(getToday()).keepInTouchWeeks();
        rows = waiting.page(group() == Show.CONTACT_DUE, order(), isDescending(), before(), ROWS);
    }

    public long count(Show group) {
        return group == Show.ALL ? all : due;
    }

    @Override
    public long getTotal() {
        return count(group());
    }

    public boolean isDue(WaitingRow row) {
        return !row.nextContactBy(weeks).isAfter(getToday());
    }

    public int getWeeks() {
        return weeks;
    }

    public List<WaitingRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
