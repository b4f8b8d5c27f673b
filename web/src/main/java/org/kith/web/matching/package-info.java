/** Pages of matching: the shortlist of somebody who waits, the matches, and one match from the proposal to the end. */
@NullMarked
package org.kith.web.matching;

import org.jspecify.annotations.NullMarked;
