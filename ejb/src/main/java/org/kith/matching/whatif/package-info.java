/**
 * Trying out: what other criteria would change, on the lists as they are or in a year of arrivals. Decides nothing about
 * anybody; sees needs and offers under handles that last a day, and nobody's name.
 */
@NullMarked
package org.kith.matching.whatif;

import org.jspecify.annotations.NullMarked;
