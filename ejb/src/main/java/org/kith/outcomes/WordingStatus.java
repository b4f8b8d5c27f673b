package org.kith.outcomes;

/** Whether the wording of an instrument may come with Kith. */
public enum WordingStatus {
    /** Open Government Licence: the wording is in the definition file. */
    SHIP_OGL,
    /** May be shipped when its authors are named. */
    SHIP_ATTRIBUTED,
    /** An administrator enters the licence reference and the wording before it can be used. */
    LICENCE_REQUIRED
}
