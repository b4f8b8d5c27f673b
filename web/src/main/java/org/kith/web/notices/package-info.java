/** Pages of what goes out to people outside: letters, e-mails, calls. */
@NullMarked
package org.kith.web.notices;

import org.jspecify.annotations.NullMarked;
