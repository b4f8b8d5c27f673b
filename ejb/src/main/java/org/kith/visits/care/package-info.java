/**
 * What the service does by itself so that visits happen and trouble is seen early: reminders, a weekly digest for the staff, and
 * warnings of matches that may be in trouble. Decides what is a sign; what to do about it decides a coordinator.
 */
@NullMarked
package org.kith.visits.care;

import org.jspecify.annotations.NullMarked;
