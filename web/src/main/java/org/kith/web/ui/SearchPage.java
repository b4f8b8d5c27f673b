package org.kith.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be searched, narrowed to a group, sorted and paged. All it knows is in the address, so that it can be sent
 * on and gone back to; whatever makes no sense there is as if it were not there.
 *
 * @param <G> groups to narrow to, the usual one first
 * @param <S> what it can be sorted by, the usual one first
 */
public abstract class SearchPage<G extends Enum<G>, S extends Enum<S>> {
    protected static final int ROWS = 25;
    private static final int LONGEST = 80;

    private final String path;
    private final G[] groups;
    private final S[] sorts;
    private final boolean lastFirst;

    private @Nullable String q;
    private @Nullable String which;
    private @Nullable String sort;
    private @Nullable String desc;
    private @Nullable String page;

    /** @param lastFirst whether the usual order is from the last to the first */
    protected SearchPage(String path, G[] groups, S[] sorts, boolean lastFirst) {
        this.path = path;
        this.groups = groups;
        this.sorts = sorts;
        this.lastFirst = lastFirst;
    }

    /** How many rows all pages have together. */
    public abstract long getTotal();

    /** The constant of this name, or the first one. */
    public static <E extends Enum<E>> E constant(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(all[0]);
    }

    protected final G group() {
        return constant(groups, which);
    }

    protected final S order() {
        return constant(sorts, sort);
    }

    protected final boolean isDescending() {
        return sort == null ? lastFirst : "true".equals(desc);
    }

    /** The first is 1. */
    public int getPageShown() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public long getPages() {
        return Math.max(1, (getTotal() + ROWS - 1) / ROWS);
    }

    /** Whether anything narrows the list: then nobody found does not mean nobody there. */
    public boolean isNarrowed() {
        return q != null || group() != groups[0];
    }

    /** The same list, sorted by this; the other way round when it is already. */
    public String sortLink(String by) {
        return address(by, order().name().equals(by) && !isDescending(), 1);
    }

    /** For screen readers, on the heading the list is sorted by. */
    public @Nullable String ariaSort(String by) {
        return !order().name().equals(by) ? null : isDescending() ? "descending" : "ascending";
    }

    public String pageLink(int number) {
        return address(order().name(), isDescending(), number);
    }

    private String address(String by, boolean descending, int number) {
        var words = q == null ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return path + "?which=" + group() + "&sort=" + by + (descending ? "&desc=true" : "") + "&page=" + number
                + words;
    }

    public G[] getWhiches() {
        return groups;
    }

    public String getWhich() {
        return group().name();
    }

    public void setWhich(@Nullable String which) {
        this.which = which;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null || q.isBlank()
                ? null
                : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
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
