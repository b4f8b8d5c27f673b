/**
 * Who could befriend whom: decides which pairs are possible, how good each is and why, and which pairs together serve
 * the waiting list best. It proposes; people decide. Knows people, volunteering and referrals, nothing to its right.
 */
@NullMarked
package org.kith.matching;

import org.jspecify.annotations.NullMarked;
