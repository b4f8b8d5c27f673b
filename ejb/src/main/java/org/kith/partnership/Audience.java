package org.kith.partnership;

import org.kith.access.Role;

/** Who administers an account: see the scoped views of accounts. */
enum Audience {
    INSTALLATION,
    PARTNERSHIP,
    MANAGER,
    STAFF,
    VOLUNTEER,
    PERSON,
    REFERRER;

    static Audience of(Role role) {
        return switch (role) {
            case COORDINATOR, SAFEGUARDING_LEAD -> STAFF;
            case PARTNER_MANAGER -> MANAGER;
            case VOLUNTEER -> VOLUNTEER;
            case PERSON -> PERSON;
            case REFERRER -> REFERRER;
            case SYSTEM_ADMINISTRATOR, SYSTEM, PUBLIC -> INSTALLATION;
            default -> PARTNERSHIP;
        };
    }
}
