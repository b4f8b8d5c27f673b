package org.kith.access;

import org.kith.kernel.Rule;

/** Rules of accounts and sign-in. */
public enum AccessRule implements Rule {
    /** The link is live: not used, not older than 72 hours. */
    LINK_IS_LIVE,
    /** Long and unusual enough; no rules of composition. */
    PASSWORD_IS_STRONG,
    /** Nobody else signs in with this name. */
    USERNAME_IS_FREE,
    /** The administrator may give this role. */
    ROLE_MAY_BE_GIVEN,
    /** Nobody takes away the own last role. */
    NOT_ONESELF,
    /** The code of the second factor is right, new, and not typed too soon after wrong ones. */
    CODE_IS_RIGHT,
    /** Whoever connects another app still has the one before, or a recovery code. */
    CODE_BEFORE_IS_RIGHT,
    /** The second factor is changed by whoever typed the password, not by whoever holds a known phone. */
    PASSWORD_WAS_TYPED
}
