package org.kith.matching.asking;

/** How the code reaches one side. */
public enum Way {
    /** An address to send by e-mail or as a message. */
    LINK,
    /** A letter that also has room for an answer by hand. */
    LETTER
}
