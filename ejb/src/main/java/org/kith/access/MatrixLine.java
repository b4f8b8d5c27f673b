package org.kith.access;

import java.util.Set;

/**
 * A line of the matrix.
 *
 * @param scope how far, in the words of the file
 */
public record MatrixLine(Record record, Role role, Set<Action> actions, String scope) {}
