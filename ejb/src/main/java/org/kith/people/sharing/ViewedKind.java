package org.kith.people.sharing;

import java.util.Locale;

/**
 * Kinds of records that a role of a partner may see, each behind the view of the same name. Concerns are none of them: not
 * even that there are any is told to those who are no safeguarding lead.
 */
public enum ViewedKind {
    PERSON,
    PERSON_SUPPORT,
    CARER,
    REFERRAL,
    WAITING_ENTRY,
    VOLUNTEER,
    VOLUNTEER_CHECK,
    BEFRIENDING_MATCH,
    VISIT,
    VISIT_NOTE,
    MESSAGE,
    NOTICE,
    ADMINISTRATION,
    SCORE,
    CONSENT,
    SHARE,
    SHARED_NEED,
    SHARED_PERSON,
    SHARED_VISIT,
    SHARED_NOTE,
    SHARED_OUTCOME;

    String view() {
        return name().toLowerCase(Locale.ROOT);
    }
}
