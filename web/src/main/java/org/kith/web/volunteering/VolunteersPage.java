package org.kith.web.volunteering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kith.volunteering.VolunteerList;
import org.kith.volunteering.VolunteerRow;
import org.kith.volunteering.VolunteerSearch;
import org.kith.volunteering.VolunteerSearch.VolunteerGroup;
import org.kith.volunteering.VolunteerSearch.VolunteerSort;
import org.kith.volunteering.Volunteering;
import org.kith.web.ui.SearchPage;

/** The list of volunteers. */
@Named
@RequestScoped
public class VolunteersPage extends SearchPage<VolunteerGroup, VolunteerSort> {
    @Inject
    private Volunteering volunteering;

    private VolunteerList found = new VolunteerList(List.of(), 0);

    public VolunteersPage() {
        super("/volunteers", VolunteerGroup.values(), VolunteerSort.values(), false);
    }

    public void load() {
        found = volunteering.list(new VolunteerSearch(getQ(), group(), order(), isDescending(), before(), ROWS));
    }

    public List<VolunteerRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }
}
