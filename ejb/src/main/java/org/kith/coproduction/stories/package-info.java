/**
 * Case stories: what befriending meant to one person, told with their yes for each use and for a time. Approval is the manager's,
 * the yes is the person's; without either nobody outside the partner reads a word, and no name stands in the words.
 */
@NullMarked
package org.kith.coproduction.stories;

import org.jspecify.annotations.NullMarked;
