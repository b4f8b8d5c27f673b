/** How much work of each kind waits for a partner: numbers for its first page, in one query. */
@NullMarked
package org.kith.reporting.work;

import org.jspecify.annotations.NullMarked;
