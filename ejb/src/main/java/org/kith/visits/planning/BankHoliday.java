package org.kith.visits.planning;

/** A bank holiday in Scotland. */
public enum BankHoliday {
    NEW_YEAR,
    SECOND_OF_JANUARY,
    GOOD_FRIDAY,
    EARLY_MAY,
    SPRING,
    SUMMER,
    ST_ANDREW,
    CHRISTMAS,
    BOXING_DAY,
    /** Proclaimed for one year. */
    SPECIAL
}
