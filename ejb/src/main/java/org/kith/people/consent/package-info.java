/**
 * What a person says yes or no to: for each purpose, partner and group of data. A choice is never changed, another one replaces
 * it, and the scoped views of sharing follow it on the next request. Knows people and the groups of data of agreements.
 */
@NullMarked
package org.kith.people.consent;

import org.jspecify.annotations.NullMarked;
