package org.kith.web.people.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.sharing.Joining;
import org.kith.people.sharing.SharedRow;

/** People of other partners that were opened to the own one. */
@Named
@RequestScoped
public class SharedListPage {
    private static final int ROWS = 25;

    @Inject
    private Joining joining;

    @Inject
    private Clock clock;

    private @Nullable String page;
    private List<SharedRow> rows = List.of();
    private long total;

    public void load() {
        total = joining.countShared();
        rows = joining.shared((getPageShown() - 1) * ROWS, ROWS);
    }

    public @Nullable Long weeks(SharedRow row) {
        return row.waitingSince() == null ? null : ChronoUnit.WEEKS.between(row.waitingSince(), LocalDate.now(clock));
    }

    public List<SharedRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getPageShown() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public long getPages() {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
