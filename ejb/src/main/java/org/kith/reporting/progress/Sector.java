package org.kith.reporting.progress;

/** Who signs. */
public enum Sector {
    HEALTH,
    COUNCIL,
    THIRD,
    INDEPENDENT
}
