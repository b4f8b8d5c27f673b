/**
 * Whether it helped: change, comparison, time and rates, computed as an evaluator would in R.
 *
 * <p>Pure functions without storage. They decide how a number is computed and when it is too uncertain to be shown with an
 * interval; what may leave a partner is decided by the reporting slice.
 */
@NullMarked
package org.kith.evaluation;

import org.jspecify.annotations.NullMarked;
