/** The programs' way in: JSON under /api/v1, problems as RFC 9457. */
@NullMarked
package org.kith.web.api;

import org.jspecify.annotations.NullMarked;
