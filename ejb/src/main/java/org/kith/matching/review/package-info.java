/**
 * Looking at a match together and ending it well. Decides when a review is due, what it asks and what is to do after an ending;
 * does not decide whether a match ends. Knows people, volunteers and matches.
 */
@NullMarked
package org.kith.matching.review;

import org.jspecify.annotations.NullMarked;
