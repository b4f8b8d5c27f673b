package org.kith.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.Finding;
import org.kith.people.PeoplePage;
import org.kith.people.PeopleQuery;
import org.kith.people.PersonRow;
import org.kith.web.ui.SearchPage;

/** The list of people. */
@Named
@RequestScoped
public class PeopleList extends SearchPage<PeopleQuery.Which, PeopleQuery.Sort> {
    @Inject
    private Finding finding;

    @Inject
    private Clock clock;

    private PeoplePage found = new PeoplePage(List.of(), 0, 1);

    public PeopleList() {
        super("/people", PeopleQuery.Which.values(), PeopleQuery.Sort.values(), false);
    }

    public void load() {
        found = finding.people(new PeopleQuery(getQ(), group(), order(), isDescending(), getPageShown()));
    }

    public List<PersonRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }

    @Override
    public int getPageShown() {
        return found.rows().isEmpty() ? super.getPageShown() : found.page();
    }

    public @Nullable Integer age(PersonRow row) {
        return row.ageOn(LocalDate.now(clock));
    }

    /** The same list, to take away. */
    public String getExportLink() {
        return pageLink(1).replaceFirst("^/people", "/people/export");
    }
}
