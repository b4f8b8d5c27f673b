/**
 * What was done, by whom, and what was refused: written once, never changed. Decides nothing; hears of every decision from
 * access.
 */
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
