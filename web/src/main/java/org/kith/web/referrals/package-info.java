/** Pages of referrals: the public form, the inbox, deciding, the waiting list, and what a referrer follows. */
@NullMarked
package org.kith.web.referrals;

import org.jspecify.annotations.NullMarked;
