/**
 * What volunteers spend on visits and drive for them: claimed with the visit, decided by the partner's manager, taken to the
 * payroll. Decides what a mile is worth on a day and what is paid; pays nothing itself.
 */
@NullMarked
package org.kith.visits.expenses;

import org.jspecify.annotations.NullMarked;
