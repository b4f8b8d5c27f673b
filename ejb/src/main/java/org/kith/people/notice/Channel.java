package org.kith.people.notice;

/** How somebody is told. */
public enum Channel {
    /** Sent by itself where a mail server is set up, by hand otherwise. */
    EMAIL,
    /** A text message, sent by itself where a gateway is set up. */
    TEXT,
    /** Printed and posted. */
    LETTER,
    /** Read out. */
    TELEPHONE
}
