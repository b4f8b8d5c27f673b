package org.kith.people.consent;

/** What stands in a person's timeline about choices. */
enum ConsentEvent {
    CONSENT_RECORDED
}
