package org.kith.referrals;

/** What is told to whoever asked and to the person; the words stand in {@code notices.properties}. */
enum Told {
    TO_PERSON_RECEIVED,
    TO_REFERRER_RECEIVED,
    TO_PERSON_ACCEPTED,
    TO_REFERRER_ACCEPTED,
    TO_PERSON_DECLINED,
    TO_REFERRER_DECLINED
}
