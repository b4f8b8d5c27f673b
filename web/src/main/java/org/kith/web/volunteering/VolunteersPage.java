package org.kith.web.volunteering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.volunteering.VolunteerList;
import org.kith.volunteering.VolunteerRow;
import org.kith.volunteering.VolunteerSearch;
import org.kith.volunteering.VolunteerSearch.VolunteerGroup;
import org.kith.volunteering.VolunteerSearch.VolunteerSort;
import org.kith.volunteering.Volunteering;

/** The list of volunteers. All it knows is in the address, so that it can be sent on and gone back to. */
@Named
@RequestScoped
public class VolunteersPage {
    private static final int LONGEST = 80;
    private static final int ROWS = 25;

    @Inject
    private Volunteering volunteering;

    private @Nullable String q;
    private @Nullable String which;
    private @Nullable String sort;
    private @Nullable String desc;
    private @Nullable String page;
    private VolunteerList found = new VolunteerList(List.of(), 0);

    public void load() {
        found = volunteering.list(search());
    }

    private VolunteerSearch search() {
        return new VolunteerSearch(
                q,
                constant(VolunteerGroup.values(), which),
                constant(VolunteerSort.values(), sort),
                "true".equals(desc),
                (getPageShown() - 1) * ROWS,
                ROWS);
    }

    // Whatever makes no sense in an address is as if it were not there.
    private static <E extends Enum<E>> E constant(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(all[0]);
    }

    public List<VolunteerRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getPageShown() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public long getPages() {
        return Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    /** Whether anything narrows the list: then nobody found does not mean nobody there. */
    public boolean isNarrowed() {
        return q != null || search().which() != VolunteerGroup.HERE;
    }

    /** The same list, sorted by this; the other way round when it is already. */
    public String sortLink(String by) {
        var search = search();
        return address(by, search.sort().name().equals(by) && !search.descending(), 1);
    }

    /** For screen readers, on the heading the list is sorted by. */
    public @Nullable String ariaSort(String by) {
        var search = search();
        if (!search.sort().name().equals(by)) {
            return null;
        }
        return search.descending() ? "descending" : "ascending";
    }

    public String pageLink(int number) {
        var search = search();
        return address(search.sort().name(), search.descending(), number);
    }

    private String address(String by, boolean descending, int number) {
        var words = q == null ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return "/volunteers?which=" + getWhich() + "&sort=" + by + (descending ? "&desc=true" : "") + "&page=" + number
                + words;
    }

    public VolunteerGroup[] getWhiches() {
        return VolunteerGroup.values();
    }

    public String getWhich() {
        return search().which().name();
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
