package org.kith.volunteering;

import org.jspecify.annotations.Nullable;

/**
 * Which volunteers a list shows.
 *
 * @param words part of a name, a reference, or digits of a telephone number
 * @param first how many rows to leave out
 * @param count how many rows, at most a hundred
 */
public record VolunteerSearch(
        @Nullable String words, VolunteerGroup which, VolunteerSort sort, boolean descending, int first, int count) {
    /** The first rows of everybody who is here, by name. */
    public static final VolunteerSearch EVERYBODY =
            new VolunteerSearch(null, VolunteerGroup.HERE, VolunteerSort.NAME, false, 0, 25);

    public VolunteerSearch {
        first = Math.max(0, first);
        count = Math.max(1, Math.min(count, 100));
    }

    /** Groups of volunteers. */
    public enum VolunteerGroup {
        HERE("v.leftOn IS NULL"),
        APPROVED("v.leftOn IS NULL AND v.approvedOn IS NOT NULL"),
        NOT_YET_APPROVED("v.leftOn IS NULL AND v.approvedOn IS NULL"),
        PAUSED("v.leftOn IS NULL AND EXISTS (SELECT p.id FROM VolunteerPause p WHERE p.volunteerId = v.id"
                + " AND p.fromDay <= :today AND (p.untilDay IS NULL OR p.untilDay >= :today))"),
        LEFT("v.leftOn IS NOT NULL");

        private final String condition;

        VolunteerGroup(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        boolean needsToday() {
            return this == PAUSED;
        }
    }

    /** What a list can be sorted by. */
    public enum VolunteerSort {
        NAME("v.familyName", "v.givenName"),
        APPLIED("v.appliedOn", "v.familyName"),
        APPROVED("v.approvedOn", "v.familyName"),
        AREA("v.outwardCode", "v.familyName"),
        CAPACITY("v.capacity", "v.familyName");

        private final String first;
        private final String then;

        VolunteerSort(String first, String then) {
            this.first = first;
            this.then = then;
        }

        String order(boolean descending) {
            return " ORDER BY " + first + (descending ? " DESC" : "") + ", " + then + ", v.id";
        }
    }
}
