package org.kith.web.people;

import org.jspecify.annotations.Nullable;
import org.kith.people.PeopleQuery;
import org.kith.web.ui.ListPage;

/** Reads a list of people from what stands in an address; whatever makes no sense is as if it were not there. */
final class PeopleAddress {
    private PeopleAddress() {}

    static PeopleQuery query(
            @Nullable String words,
            @Nullable String which,
            @Nullable String sort,
            @Nullable String descending,
            @Nullable String page) {
        return new PeopleQuery(
                words,
                ListPage.constant(PeopleQuery.Which.values(), which),
                ListPage.constant(PeopleQuery.Sort.values(), sort),
                "true".equals(descending),
                page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
    }
}
