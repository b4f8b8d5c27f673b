package org.kith.web.referrals;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the address of a list says: the part shown, the order, the page. Whatever is not understood is the default. */
public final class Listing {
    private Listing() {}

    static <E extends Enum<E>> E in(Class<E> type, @Nullable String typed, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    static int page(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }

    /** One part of a list, with how many are in it. */
    public record Choice(Enum<?> constant, String to, long count, boolean here) {}

    /** The heading of a column: a link that sorts by it, or turns the order round. */
    public record Heading(
            Enum<?> constant, String to, @Nullable String ariaSort) {
        static Heading of(Enum<?> column, Enum<?> sortedBy, boolean descending, String list) {
            boolean here = column == sortedBy;
            var to = list + "&sort=" + column + (here && !descending ? "&desc=yes" : "");
            return new Heading(column, to, here ? (descending ? "descending" : "ascending") : null);
        }
    }

    /** Where in a long list this page is. */
    public record Paging(String list, int page, int rows, long count) {
        public long first() {
            return count == 0 ? 0 : (page - 1L) * rows + 1;
        }

        public long last() {
            return Math.min(count, (long) page * rows);
        }

        public @Nullable String before() {
            return page > 1 ? list + "&page=" + (page - 1) : null;
        }

        public @Nullable String after() {
            return last() < count ? list + "&page=" + (page + 1) : null;
        }
    }
}
