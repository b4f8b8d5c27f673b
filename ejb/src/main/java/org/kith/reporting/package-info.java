/**
 * What leaves a partner: counts are protected here before a page, a file or a chart may show them.
 *
 * <p>Disclosure control is pure and is the only way out. It decides which numbers are hidden, not which tables exist.
 */
@NullMarked
package org.kith.reporting;

import org.jspecify.annotations.NullMarked;
