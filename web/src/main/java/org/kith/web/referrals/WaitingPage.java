package org.kith.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.Directory;
import org.kith.referrals.Waiting;
import org.kith.referrals.WaitingRow;
import org.kith.referrals.WaitingSort;

/** Who waits, by priority, and who should hear from us. */
@Named
@RequestScoped
public class WaitingPage {
    private static final int ROWS = 25;

    @Inject
    private Waiting waiting;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private @Nullable String show;
    private @Nullable String sort;
    private @Nullable String desc;
    private @Nullable String page;
    private List<WaitingRow> rows = List.of();
    private long all;
    private long due;
    private int weeks;

    /** The two parts of the list. */
    public enum Show {
        ALL,
        CONTACT_DUE
    }

    public void load() {
        all = waiting.count(false);
        due = waiting.count(true);
        weeks = directory.settingsOn(getToday()).keepInTouchWeeks();
        rows = waiting.page(part() == Show.CONTACT_DUE, order(), isDescending(), (Listing.page(page) - 1) * ROWS, ROWS);
    }

    private Show part() {
        return Listing.in(Show.class, show, Show.ALL);
    }

    private WaitingSort order() {
        return Listing.in(WaitingSort.class, sort, WaitingSort.PRIORITY);
    }

    private boolean isDescending() {
        return desc != null;
    }

    private long count(Show one) {
        return one == Show.ALL ? all : due;
    }

    public List<Listing.Choice> getFilters() {
        return Arrays.stream(Show.values())
                .map(one -> new Listing.Choice(one, "/waiting?show=" + one, count(one), one == part()))
                .toList();
    }

    public List<Listing.Heading> getHeadings() {
        return Arrays.stream(WaitingSort.values())
                .map(one -> Listing.Heading.of(one, order(), isDescending(), "/waiting?show=" + part()))
                .toList();
    }

    public Listing.Paging getPaging() {
        var here = "/waiting?show=" + part() + "&sort=" + order() + (isDescending() ? "&desc=yes" : "");
        return new Listing.Paging(here, Listing.page(page), ROWS, count(part()));
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
