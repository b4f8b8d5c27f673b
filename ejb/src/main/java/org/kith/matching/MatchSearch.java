package org.kith.matching;

import org.jspecify.annotations.Nullable;

/**
 * Which matches a list shows.
 *
 * @param words part of the person's or the volunteer's name, or a reference
 * @param first how many rows to leave out
 * @param count how many rows, at most a hundred
 */
public record MatchSearch(
        @Nullable String words, MatchGroup which, MatchSort sort, boolean descending, int first, int count) {
    /** The first rows of all open ones, the newest first. */
    public static final MatchSearch OPEN = new MatchSearch(null, MatchGroup.OPEN, MatchSort.PROPOSED, true, 0, 25);

    public MatchSearch {
        first = Math.max(0, first);
        count = Math.max(1, Math.min(count, 100));
    }

    /** Groups of matches. */
    public enum MatchGroup {
        OPEN("m.endedOn IS NULL"),
        PROPOSED("m.endedOn IS NULL AND m.introducedOn IS NULL"),
        INTRODUCED("m.endedOn IS NULL AND m.introducedOn IS NOT NULL"),
        /** The volunteer is of another partner, which says that the volunteer cannot go on. */
        PARTED("m.endedOn IS NULL AND m.id IN"
                + " (SELECT o.matchId FROM ReceivedOffer o WHERE o.partedAt IS NOT NULL)"),
        ENDED("m.endedOn IS NOT NULL");

        private final String condition;

        MatchGroup(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** What a list can be sorted by. */
    public enum MatchSort {
        PROPOSED("m.proposedAt"),
        INTRODUCED("m.introducedOn"),
        ENDED("m.endedOn"),
        PERSON("p.familyName"),
        VOLUNTEER("v.familyName");

        private final String column;

        MatchSort(String column) {
            this.column = column;
        }

        String order(boolean descending) {
            return " ORDER BY " + column + (descending ? " DESC" : "") + ", m.id";
        }
    }
}
