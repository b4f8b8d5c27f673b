package org.kith.volunteering.passport;

/** What passports write on a volunteer's timeline. */
public enum PassportEvent {
    PASSPORT_ISSUED,
    PASSPORT_REVOKED,
    PASSPORT_ACCEPTED,
    PASSPORT_ENDED
}
