package org.kith.matching;

/** How old somebody is, roughly. */
public enum AgeBand {
    UNDER_65,
    FROM_65,
    FROM_75,
    FROM_85
}
