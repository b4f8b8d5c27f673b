/** Pages of accounts, partners and settings, and the first steps of an installation. */
@NullMarked
package org.kith.web.partnership;

import org.jspecify.annotations.NullMarked;
