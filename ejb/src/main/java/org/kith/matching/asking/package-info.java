/**
 * Putting a proposal to both sides without a name: an address with a code, a letter or a call, an answer that may be taken back
 * for a while, and an alarm when nothing goes on. Decides how somebody is asked; what an answer means is decided by the match.
 */
@NullMarked
package org.kith.matching.asking;

import org.jspecify.annotations.NullMarked;
