/**
 * Volunteers: what they offer, what was checked, and when they rest or leave. Decides whether a volunteer may visit on a day
 * and what is missing. Knows people and what is before them; knows nothing of who is matched with whom.
 */
@NullMarked
package org.kith.volunteering;

import org.jspecify.annotations.NullMarked;
