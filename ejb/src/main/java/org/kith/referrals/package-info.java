/**
 * Referrals from receipt to decision, and the list of accepted people who wait for a match. Decides targets, what may be
 * accepted, who a new referral goes to, and how waiting people are kept in touch with. Knows kernel, access, partnership and
 * people.
 */
@NullMarked
package org.kith.referrals;

import org.jspecify.annotations.NullMarked;
