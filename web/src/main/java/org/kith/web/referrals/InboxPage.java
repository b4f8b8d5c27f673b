package org.kith.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.referrals.Following;
import org.kith.referrals.InboxFilter;
import org.kith.referrals.InboxSort;
import org.kith.referrals.ReferralRow;
import org.kith.web.ui.Outcome;

/** The inbox: what it shows stands in the address, so that it can be kept, shared and gone back to. */
@Named
@RequestScoped
public class InboxPage {
    private static final int ROWS = 25;

    @Inject
    private Following following;

    @Inject
    private Clock clock;

    private @Nullable String show;
    private @Nullable String sort;
    private @Nullable String desc;
    private @Nullable String page;
    private List<ReferralRow> rows = List.of();
    private Map<InboxFilter, Long> counts = new EnumMap<>(InboxFilter.class);

    /** The administrator of the partnership has an inbox of another kind. */
    public @Nullable String load() {
        if (CurrentActor.get().role() == Role.PARTNERSHIP_ADMINISTRATOR) {
            return Outcome.silently().to("/referrals/unallocated");
        }
        counts = following.inboxCounts();
        rows = following.inbox(filter(), order(), isDescending(), (number() - 1) * ROWS, ROWS);
        return null;
    }

    private InboxFilter filter() {
        return Listing.in(InboxFilter.class, show, InboxFilter.NEW);
    }

    private InboxSort order() {
        return Listing.in(InboxSort.class, sort, InboxSort.RECEIVED);
    }

    private int number() {
        return Listing.page(page);
    }

    public List<Listing.Choice> getFilters() {
        return Arrays.stream(InboxFilter.values())
                .map(one -> new Listing.Choice(
                        one, "/referrals?show=" + one, counts.getOrDefault(one, 0L), one == filter()))
                .toList();
    }

    public List<Listing.Heading> getHeadings() {
        return Arrays.stream(InboxSort.values())
                .map(one -> Listing.Heading.of(one, order(), isDescending(), "/referrals?show=" + filter()))
                .toList();
    }

    public Listing.Paging getPaging() {
        var here = "/referrals?show=" + filter() + "&sort=" + order() + (isDescending() ? "&desc=yes" : "");
        return new Listing.Paging(here, number(), ROWS, counts.getOrDefault(filter(), 0L));
    }

    private boolean isDescending() {
        return desc != null;
    }

    public List<ReferralRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public @Nullable String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = show;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getDesc() {
        return desc;
    }

    public void setDesc(@Nullable String desc) {
        this.desc = desc;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
