package org.kith.people;

import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param words parts of names, digits of a telephone number, or a reference; everybody when empty
 * @param page the first is 1
 */
public record PeopleQuery(@Nullable String words, Which which, Sort sort, boolean descending, int page) {
    /** Rows of one page. */
    public static final int PAGE_SIZE = 25;

    /** Open records, closed ones, or both. */
    public enum Which {
        OPEN,
        CLOSED,
        ALL
    }

    /** What the list is sorted by. */
    public enum Sort {
        NAME("p.familyName", "p.givenName"),
        REFERENCE("p.reference"),
        BORN("p.dateOfBirth"),
        AREA("p.outwardCode"),
        REGISTERED("p.registeredAt");

        private final String[] paths;

        Sort(String... paths) {
            this.paths = paths;
        }

        String orderBy(boolean descending) {
            var order = new StringBuilder(" ORDER BY ");
            for (var path : paths) {
                order.append(path).append(descending ? " DESC, " : ", ");
            }
            return order.append("p.id").toString();
        }
    }

    /** Everybody with an open record, by name. */
    public static PeopleQuery everybody() {
        return new PeopleQuery(null, Which.OPEN, Sort.NAME, false, 1);
    }
}
