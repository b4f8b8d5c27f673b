/**
 * Making two records of one person at one partner one, and two again. Decides when that may be done, which value of each field
 * stays and that every restriction of either record stays; the rows that hang on the record that goes are moved, and moved back,
 * by routines of the database (R__36_merges.sql), because no role reaches all of them. Stands with matching because matches and
 * offers of the two must fit together.
 */
@NullMarked
package org.kith.matching.merge;

import org.jspecify.annotations.NullMarked;
