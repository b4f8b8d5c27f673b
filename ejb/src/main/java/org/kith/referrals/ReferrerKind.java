package org.kith.referrals;

/** Who asked for the service. */
public enum ReferrerKind {
    SELF,
    FAMILY,
    GP_PRACTICE,
    LINK_WORKER,
    SOCIAL_WORK,
    HOSPITAL,
    PARTNER,
    OTHER;

    /** Somebody who refers as part of their work. */
    public boolean isProfessional() {
        return this != SELF && this != FAMILY;
    }
}
