package org.kith.access;

/** The kinds of record in the matrix of who may do what. */
public enum Record {
    PERSON,
    CONTACT,
    MATCH_NEED,
    HEALTH,
    REFERRAL,
    CONSENT,
    VOLUNTEER,
    CHECKS,
    AVAILABILITY,
    MATCH,
    VISIT,
    VISIT_NOTE,
    CONFIDENTIAL_NOTE,
    CONCERN,
    MESSAGE,
    ADMINISTRATION,
    CASE_STORY,
    DASHBOARD,
    RELEASE,
    EXTRACT,
    SHARE,
    ACCOUNT,
    AUDIT,
    IMPORT,
    PARTNER,
    SETTINGS,
    DRAFT,
    SIGN_IN
}
