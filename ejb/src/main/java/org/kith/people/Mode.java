package org.kith.people;

/** How a person would like to be befriended. */
public enum Mode {
    HOME,
    TELEPHONE,
    OUTING,
    GROUP;

    /** Whether the volunteer has to come: nobody travels for a telephone call. */
    public boolean needsTravel() {
        return this != TELEPHONE;
    }

    /** Whether the volunteer comes to the door, where stairs, smoke and pets are. */
    public boolean isAtTheHome() {
        return this == HOME || this == OUTING;
    }
}
