package org.kith.visits;

import org.jspecify.annotations.Nullable;

/**
 * A visit as the person reads it.
 *
 * @param firstName of the volunteer
 * @param tellable its day has come and nobody has said what came of it
 * @param answerable somebody else has said what came of it, and the person may agree or not
 */
public record OwnVisitRow(VisitFacts visit, @Nullable String firstName, boolean tellable, boolean answerable) {}
