package org.kith.web.ui;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be narrowed to a group, sorted and paged. All it knows is in the address, so that it can be sent on and gone
 * back to; whatever makes no sense there is as if it were not there.
 *
 * @param <G> groups to narrow to, the usual one first
 * @param <S> what it can be sorted by, the usual one first
 */
public abstract class ListPage<G extends Enum<G>, S extends Enum<S>> extends Paged {
    private final String path;
    private final G[] groups;
    private final S[] sorts;
    private final boolean lastFirst;

    private @Nullable String which;
    private @Nullable String sort;
    private @Nullable String desc;

    /** @param lastFirst whether the usual order is from the last to the first */
    protected ListPage(String path, G[] groups, S[] sorts, boolean lastFirst) {
        this.path = path;
        this.groups = groups;
        this.sorts = sorts;
        this.lastFirst = lastFirst;
    }

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

    /** Whether anything narrows the list: then nobody found does not mean nobody there. */
    public boolean isNarrowed() {
        return group() != groups[0];
    }

    /** The first page of another group in the usual order. */
    public String groupLink(G group) {
        return path + "?which=" + group;
    }

    /** The same list, sorted by this; the other way round when it is already. */
    public String sortLink(String by) {
        return address(by, order().name().equals(by) && !isDescending(), 1);
    }

    /** For screen readers, on each heading that the list can be sorted by. */
    public String ariaSort(String by) {
        return !order().name().equals(by) ? "none" : isDescending() ? "descending" : "ascending";
    }

    @Override
    public String pageLink(int number) {
        return address(order().name(), isDescending(), number);
    }

    /** What else narrows the list, as the end of its address. */
    protected String narrowing() {
        return "";
    }

    private String address(String by, boolean descending, int number) {
        return path + "?which=" + group() + "&sort=" + by + (descending ? "&desc=true" : "") + "&page=" + number
                + narrowing();
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
}
