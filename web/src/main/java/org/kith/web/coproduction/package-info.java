/** Pages of what was said around a person, what matters to them, and of case stories. */
@NullMarked
package org.kith.web.coproduction;

import org.jspecify.annotations.NullMarked;
