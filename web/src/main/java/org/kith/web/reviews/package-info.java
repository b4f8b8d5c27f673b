/** Pages on reviews and on seeing an ending through. Decides nothing. */
@NullMarked
package org.kith.web.reviews;

import org.jspecify.annotations.NullMarked;
