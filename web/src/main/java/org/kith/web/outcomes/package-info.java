/** Asking people how they are: who is due, the questions, and what changed. */
@NullMarked
package org.kith.web.outcomes;

import org.jspecify.annotations.NullMarked;
