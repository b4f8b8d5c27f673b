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
import org.kith.web.ui.Paged;

/** People of other partners that were opened to the own one. */
@Named
@RequestScoped
public class SharedListPage extends Paged {
    @Inject
    private Joining joining;

    @Inject
    private Clock clock;

    private List<SharedRow> rows = List.of();
    private long total;

    public void load() {
        total = joining.countShared();
        rows = joining.shared(before(), ROWS);
    }

    public @Nullable Long weeks(SharedRow row) {
        return row.waitingSince() == null ? null : ChronoUnit.WEEKS.between(row.waitingSince(), LocalDate.now(clock));
    }

    public List<SharedRow> getRows() {
        return rows;
    }

    @Override
    public long getTotal() {
        return total;
    }

    @Override
    public String pageLink(int number) {
        return "/shared?page=" + number;
    }
}
