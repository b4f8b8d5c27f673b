package org.kith.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.referrals.Following;
import org.kith.referrals.InboxFilter;
import org.kith.referrals.InboxSort;
import org.kith.referrals.ReferralRow;
import org.kith.web.ui.ListPage;

/** The inbox of referrals. */
@Named
@RequestScoped
public class InboxPage extends ListPage<InboxFilter, InboxSort> {
    @Inject
    private Following following;

    @Inject
    private Clock clock;

    private List<ReferralRow> rows = List.of();
    private Map<InboxFilter, Long> counts = new EnumMap<>(InboxFilter.class);

    public InboxPage() {
        super("/referrals", InboxFilter.values(), InboxSort.values(), false);
    }

    public void load() {
        counts = following.inboxCounts();
        rows = following.inbox(group(), order(), isDescending(), before(), ROWS);
    }

    public long count(InboxFilter group) {
        return counts.getOrDefault(group, 0L);
    }

    @Override
    public long getTotal() {
        return count(group());
    }

    public List<ReferralRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
