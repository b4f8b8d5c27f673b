/**
 * Conversations around a person and those who belong to them: who took part, what each said of the six senses in their own words,
 * and who has not been heard yet. Decides nothing about anybody: words stand side by side, without a total and without a ranking.
 */
@NullMarked
package org.kith.coproduction.hearing;

import org.jspecify.annotations.NullMarked;
