package org.kith.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.Finding;
import org.kith.people.PeoplePage;
import org.kith.people.PeopleQuery;
import org.kith.people.PersonRow;

/** The list of people. All it knows is in the address, so that it can be sent on and gone back to. */
@Named
@RequestScoped
public class PeopleList {
    private static final int LONGEST = 80;

    @Inject
    private Finding finding;

    @Inject
    private Clock clock;

    private @Nullable String q;
    private @Nullable String which;
    private @Nullable String sort;
    private @Nullable String desc;
    private @Nullable String page;
    private PeoplePage found = new PeoplePage(List.of(), 0, 1);

    public void load() {
        found = finding.people(query());
    }

    private PeopleQuery query() {
        return PeopleAddress.query(q, which, sort, desc, page);
    }

    public List<PersonRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getPageShown() {
        return found.page();
    }

    public int getPages() {
        return found.pages();
    }

    /** Whether anything narrows the list: then nobody found does not mean nobody there. */
    public boolean isNarrowed() {
        return q != null || query().which() != PeopleQuery.Which.OPEN;
    }

    public @Nullable Integer age(PersonRow row) {
        return row.ageOn(LocalDate.now(clock));
    }

    /** The same list, sorted by this; the other way round when it is already. */
    public String sortLink(String by) {
        var query = query();
        boolean same = query.sort().name().equals(by);
        return address(query, by, same && !query.descending(), 1);
    }

    /** For screen readers, on the heading the list is sorted by. */
    public @Nullable String ariaSort(String by) {
        var query = query();
        if (!query.sort().name().equals(by)) {
            return null;
        }
        return query.descending() ? "descending" : "ascending";
    }

    public String pageLink(int number) {
        var query = query();
        return address(query, query.sort().name(), query.descending(), number);
    }

    /** The same list, to take away. */
    public String getExportLink() {
        return pageLink(1).replaceFirst("^/people", "/people/export");
    }

    private static String address(PeopleQuery query, String by, boolean descending, int number) {
        var words = query.words() == null ? "" : "&q=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8);
        return "/people?which=" + query.which() + "&sort=" + by + (descending ? "&desc=true" : "") + "&page=" + number
                + words;
    }

    public PeopleQuery.Which[] getWhiches() {
        return PeopleQuery.Which.values();
    }

    public String getWhich() {
        return query().which().name();
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
