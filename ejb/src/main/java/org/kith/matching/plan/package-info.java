/**
 * The arithmetic of a whole-list plan: decides which pairs together are worth most, and proves it. Knows numbers only,
 * no people, no rules and no database.
 */
@NullMarked
package org.kith.matching.plan;

import org.jspecify.annotations.NullMarked;
