/** Pages of visits: the volunteer's phone page, lists and forms of staff, the person's own visits. Decides nothing. */
@NullMarked
package org.kith.web.visits;

import org.jspecify.annotations.NullMarked;
