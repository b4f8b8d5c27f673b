package org.kith.outcomes;

/**
 * Who administered a questionnaire. The matched volunteer is not among them: people answer a friend more kindly than they
 * feel.
 */
public enum AskedBy {
    /** Nobody asked; the person read and ticked. */
    NOBODY,
    STAFF,
    FAMILY,
    /** Neither the partner's staff nor the family: a nurse, a link worker, an independent interviewer. */
    SOMEBODY_ELSE;

    /** Whether it is possible for this way of asking: who fills it in alone is asked by nobody, and everybody else by somebody. */
    boolean fits(AdministrationMode mode) {
        return (this == NOBODY) == (mode == AdministrationMode.SELF);
    }

    /** What is usual for a way of asking. */
    public static AskedBy usual(AdministrationMode mode) {
        return mode == AdministrationMode.SELF ? NOBODY : STAFF;
    }
}
