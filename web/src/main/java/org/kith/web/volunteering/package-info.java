/** Pages about volunteers: the list, the record with its checks, what they offer, and their own profile. */
@NullMarked
package org.kith.web.volunteering;

import org.jspecify.annotations.NullMarked;
