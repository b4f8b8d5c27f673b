package org.kith.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kith.matching.MatchList;
import org.kith.matching.MatchRow;
import org.kith.matching.MatchSearch;
import org.kith.matching.MatchSearch.MatchGroup;
import org.kith.matching.MatchSearch.MatchSort;
import org.kith.matching.Matching;
import org.kith.web.ui.SearchPage;

/** The list of matches. */
@Named
@RequestScoped
public class MatchesPage extends SearchPage<MatchGroup, MatchSort> {
    @Inject
    private Matching matching;

    private MatchList found = new MatchList(List.of(), 0);

    public MatchesPage() {
        super("/matches", MatchGroup.values(), MatchSort.values(), true);
    }

    public void load() {
        found = matching.list(new MatchSearch(getQ(), group(), order(), isDescending(), before(), ROWS));
    }

    public List<MatchRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }
}
