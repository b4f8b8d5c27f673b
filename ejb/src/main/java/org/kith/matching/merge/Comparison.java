package org.kith.matching.merge;

import java.util.List;
import org.kith.people.PersonName;

/**
 * Two records beside each other.
 *
 * @param keptVersion of the record as compared; a merge of a later one is refused
 * @param goneOpen whether the record that would go is open
 */
public record Comparison(
        PersonName kept,
        int keptVersion,
        PersonName gone,
        int goneVersion,
        boolean goneOpen,
        List<ComparedField> fields,
        MovesAlong moves) {}
