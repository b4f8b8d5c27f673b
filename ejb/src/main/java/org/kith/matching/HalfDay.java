package org.kith.matching;

import java.util.ArrayList;
import java.util.List;

/** The fourteen half-days of a week; an availability is a bit mask of them, Monday morning being bit 0. */
public enum HalfDay {
    MONDAY_MORNING,
    MONDAY_AFTERNOON,
    TUESDAY_MORNING,
    TUESDAY_AFTERNOON,
    WEDNESDAY_MORNING,
    WEDNESDAY_AFTERNOON,
    THURSDAY_MORNING,
    THURSDAY_AFTERNOON,
    FRIDAY_MORNING,
    FRIDAY_AFTERNOON,
    SATURDAY_MORNING,
    SATURDAY_AFTERNOON,
    SUNDAY_MORNING,
    SUNDAY_AFTERNOON;

    private static final HalfDay[] ALL = values();

    /** The bit of this half-day in an availability. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The half-days of an availability, in order of the week. */
    public static List<HalfDay> of(int availability) {
        var halfDays = new ArrayList<HalfDay>();
        for (var halfDay : ALL) {
            if ((availability & halfDay.bit()) != 0) {
                halfDays.add(halfDay);
            }
        }
        return halfDays;
    }

    /** The availability that holds these half-days. */
    public static int mask(HalfDay... halfDays) {
        int mask = 0;
        for (var halfDay : halfDays) {
            mask |= halfDay.bit();
        }
        return mask;
    }
}
