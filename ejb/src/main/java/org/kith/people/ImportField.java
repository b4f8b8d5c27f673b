package org.kith.people;

import java.util.Set;

/** A column that an import understands; enum constants implement it. */
public interface ImportField {
    String name();

    /** A row without it cannot be used. */
    boolean isRequired();

    /** The headings, folded, under which it usually stands. */
    Set<String> headings();
}
