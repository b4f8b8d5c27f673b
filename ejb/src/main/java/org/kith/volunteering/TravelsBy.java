package org.kith.volunteering;

/** How a volunteer gets to people. */
public enum TravelsBy {
    CAR,
    BUS,
    BICYCLE,
    WALKING
}
