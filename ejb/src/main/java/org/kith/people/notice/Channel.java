package org.kith.people.notice;

/** How somebody is told. */
public enum Channel {
    /** Sent by itself where a mail server is set up, by hand otherwise. */
    EMAIL,
    /** Printed and posted. */
    LETTER,
    /** Read out. */
    TELEPHONE
}
