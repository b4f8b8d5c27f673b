/** Pages of choices and shares: a person's own partner gives, another partner joins in. */
@NullMarked
package org.kith.web.people.sharing;

import org.jspecify.annotations.NullMarked;
