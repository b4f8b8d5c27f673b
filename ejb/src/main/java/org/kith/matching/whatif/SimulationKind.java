package org.kith.matching.whatif;

/** Where the people of a simulated year come from. */
public enum SimulationKind {
    /** Those who came on the lists in the past year, in the weeks in which they came. */
    REPLAY,
    /** People like those who were ever on the lists, drawn by chance. */
    SIMULATE
}
