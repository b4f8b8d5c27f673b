package org.kith.people;

import java.io.Serializable;

/**
 * A cell that cannot be used.
 *
 * @param line of the file, as an editor counts
 * @param field name of an {@link ImportField}
 */
public record ImportError(int line, String field, ImportProblem problem, String value) implements Serializable {}
