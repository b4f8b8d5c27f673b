/**
 * What matters to a person in their own words, who brings what towards it (the person first), and how it stands when somebody comes
 * back to it. Gives nobody a score.
 */
@NullMarked
package org.kith.coproduction.mattering;

import org.jspecify.annotations.NullMarked;
