/**
 * Volunteers who visit alone: going in, coming out, and who is told when they do not; a quiet word that calls for help. Decides
 * whom to tell and when. Keeps no place, and tells the phone nothing of what others were told.
 */
@NullMarked
package org.kith.visits.safety;

import org.jspecify.annotations.NullMarked;
