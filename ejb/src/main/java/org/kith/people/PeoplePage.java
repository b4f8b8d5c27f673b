package org.kith.people;

import java.util.List;

/** One page of a list of people. */
public record PeoplePage(List<PersonRow> rows, long total, int page) {
    public int pages() {
        return (int) Math.max(1, (total + PeopleQuery.PAGE_SIZE - 1) / PeopleQuery.PAGE_SIZE);
    }
}
