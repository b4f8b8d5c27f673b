package org.kith.web.ui;

import org.jspecify.annotations.Nullable;

/** A long list, shown a page at a time. A page number that makes no sense in an address is as if it were not there. */
public abstract class Paged {
    protected static final int ROWS = 25;

    private @Nullable String page;

    /** How many rows all pages have together. */
    public abstract long getTotal();

    /** Where this page of the list is found; the first is 1. */
    public abstract String pageLink(int number);

    /** The first is 1. */
    public int getPageShown() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public long getPages() {
        return Math.max(1, (getTotal() + ROWS - 1) / ROWS);
    }

    /** How many rows stand on the pages before. */
    protected final int before() {
        return (getPageShown() - 1) * ROWS;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
