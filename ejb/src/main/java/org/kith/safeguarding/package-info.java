/**
 * Worries about somebody's safety: raised by whoever sees something, told at once who will ring and by when, read by the
 * partner's safeguarding lead alone. Decides nothing about the person; knows visits for the names of a match.
 */
@NullMarked
package org.kith.safeguarding;

import org.jspecify.annotations.NullMarked;
