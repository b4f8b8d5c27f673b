/** What every slice shares: records with an owner, rules with a name, ids, the clock. Decides nothing about befriending. */
@NullMarked
package org.kith.kernel;

import org.jspecify.annotations.NullMarked;
