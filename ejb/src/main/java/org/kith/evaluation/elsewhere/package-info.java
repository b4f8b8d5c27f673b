/**
 * What happened to people elsewhere, such as attendances at A&amp;E: entered with source and certainty, and counted. A count is no
 * effect: only beside people who waited in the same time may anything be said of a difference.
 */
@NullMarked
package org.kith.evaluation.elsewhere;

import org.jspecify.annotations.NullMarked;
