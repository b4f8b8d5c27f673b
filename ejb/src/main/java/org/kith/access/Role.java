package org.kith.access;

/** The part somebody acts in. One is active at a time. */
public enum Role {
    COORDINATOR,
    PARTNER_MANAGER,
    SAFEGUARDING_LEAD,
    VOLUNTEER,
    PERSON,
    REFERRER,
    BOARD_MEMBER,
    PARTNERSHIP_ADMINISTRATOR,
    EVALUATOR,
    COMMISSIONER,
    DATA_PROTECTION_OFFICER,
    SYSTEM_ADMINISTRATOR,
    /** Anybody at the public referral form. */
    PUBLIC,
    /** Whoever opened the address with a code, asked about one proposal. */
    ASKED,
    /** The service's own background jobs. */
    SYSTEM;

    /** Works for a partner and sees its records. */
    public boolean isPartnerStaff() {
        return this == COORDINATOR || this == PARTNER_MANAGER || this == SAFEGUARDING_LEAD;
    }
}
