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
    /** A talk about a match with those in it, and what is to do after its ending. */
    REVIEW,
    /** The address with a code at which one side of a proposal answers. */
    ASKING,
    /** A simulated year of arrivals under other criteria. */
    SIMULATION,
    VISIT,
    /** How it is with the visits, said by the person in one question. */
    PULSE,
    /** A sign that a match may be in trouble. */
    WARNING,
    /** Days on which a person is away. */
    ABSENCE,
    /** The address of somebody's calendar of visits. */
    CALENDAR_FEED,
    /** A phone on which a code opens Kith. */
    KNOWN_PHONE,
    /** A key that such a phone keeps behind its own lock. */
    PASSKEY,
    /** A visit made alone, the quiet word, and who is on call. */
    SAFETY,
    /** What a volunteer spent for a visit and gets back. */
    EXPENSE,
    VISIT_NOTE,
    CONFIDENTIAL_NOTE,
    CONCERN,
    /** A concern told to the safeguarding lead of another partner. */
    HANDOVER,
    MESSAGE,
    NOTICE,
    ADMINISTRATION,
    CASE_STORY,
    /** What happened to a person elsewhere, such as an attendance at A&amp;E. */
    EXTERNAL_EVENT,
    /** What everybody around a person said in their own words, and what matters to the person. */
    CONVERSATION,
    DASHBOARD,
    RELEASE,
    EXTRACT,
    /** A report to the funder, written by the partnership and signed by four sectors. */
    REPORT,
    SHARE,
    /** A referral or person offered to another partner for good. */
    TRANSFER,
    /** The question whether another partner knows the same person. */
    LIKENESS,
    /** Two records of one person made one, and two again. */
    MERGE,
    /** A volunteer opened to another partner. */
    PASSPORT,
    /** Whose checks of which kind a partner accepts. */
    RECOGNITION,
    /** Who could befriend somebody who waits, and for whom a volunteer would be best. */
    SHORTLIST,
    /** A look at a person of another partner in an emergency. */
    GLASS,
    /** Who saw a person's record. */
    LOOK,
    /** Days on which somebody may look so. */
    DUTY,
    AGREEMENT,
    /** What a role at a partner would see, in numbers. */
    VIEW_AS,
    ACCOUNT,
    AUDIT,
    IMPORT,
    PARTNER,
    SETTINGS,
    /** The partnership's words for what people like. */
    INTEREST,
    DRAFT,
    SIGN_IN,
    /** A page as such, which the role does not open. */
    PAGE
}
