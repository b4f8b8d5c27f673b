package org.kith.people.sharing;

/** What stands in a person's timeline about shares. */
enum ShareEvent {
    SHARE_GRANTED,
    SHARE_CHANGED,
    SHARE_REVOKED
}
