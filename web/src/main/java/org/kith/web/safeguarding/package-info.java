/** Pages on worries about somebody's safety: raising one, and the safeguarding lead's list. Decides nothing. */
@NullMarked
package org.kith.web.safeguarding;

import org.jspecify.annotations.NullMarked;
