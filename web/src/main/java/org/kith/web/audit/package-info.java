/** The page on which the audit is read. */
@NullMarked
package org.kith.web.audit;

import org.jspecify.annotations.NullMarked;
