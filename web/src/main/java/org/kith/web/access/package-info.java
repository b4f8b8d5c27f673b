/** The web's side of the first wall: who is asking, which path needs which role, headers, sign-in and sign-out. */
@NullMarked
package org.kith.web.access;

import org.jspecify.annotations.NullMarked;
