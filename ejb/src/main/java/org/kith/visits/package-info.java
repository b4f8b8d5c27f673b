/**
 * Visits of a match: planned every week, expected by themselves, and confirmed by somebody who was there. Decides what is
 * expected, assumed, overdue and who may still report it; keeps notes, messages to the coordinator and half-typed forms. Knows
 * a match by its id and the two names staff use; does not decide whether a match is open.
 */
@NullMarked
package org.kith.visits;

import org.jspecify.annotations.NullMarked;
