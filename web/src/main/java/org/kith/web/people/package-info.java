/** Pages about people: finding, registering, the record and its parts, and the person's own page. */
@NullMarked
package org.kith.web.people;

import org.jspecify.annotations.NullMarked;
