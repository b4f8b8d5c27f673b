/** Pages on early warnings and on how it is with the visits. Decides nothing. */
@NullMarked
package org.kith.web.care;

import org.jspecify.annotations.NullMarked;
