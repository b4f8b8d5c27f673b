/**
 * Visits in the calendar of somebody's own telephone or computer, read there from a secret address. Decides what stands in such
 * a calendar; whose visits they are follows from whoever the address was made for.
 */
@NullMarked
package org.kith.visits.calendar;

import org.jspecify.annotations.NullMarked;
