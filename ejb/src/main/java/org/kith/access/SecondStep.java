package org.kith.access;

/** How far a sign-in has come. Only {@link #DONE} acts; the others see the page of the second factor and nothing else. */
public enum SecondStep {
    /** Nothing more is asked. */
    DONE,
    /** A code from the account's own app is asked. */
    CODE,
    /** The role needs a second factor and the account has none yet. */
    ENROL
}
