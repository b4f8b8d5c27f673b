/**
 * Bringing together a person of one partner and a volunteer of another, by handles, under an agreement and a share. Decides who
 * may offer, take up and end it; whom the two partners see is decided by the scoped views.
 */
@NullMarked
package org.kith.matching.across;

import org.jspecify.annotations.NullMarked;
