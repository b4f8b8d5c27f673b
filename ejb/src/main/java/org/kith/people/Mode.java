package org.kith.people;

/** How a person would like to be befriended. */
public enum Mode {
    HOME,
    TELEPHONE,
    GROUP,
    OUTING
}
