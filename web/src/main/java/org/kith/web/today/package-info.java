/** The page a coordinator opens in the morning: what is to be done, each row one click from acting. */
@NullMarked
package org.kith.web.today;

import org.jspecify.annotations.NullMarked;
