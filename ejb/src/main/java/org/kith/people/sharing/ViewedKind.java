package org.kith.people.sharing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.kith.access.Role;

/**
 * Kinds of records that a role may see, each behind the view of the same name. Concerns are none of them: not even that there
 * are any is told to those who are no safeguarding lead.
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
    SHARED_OUTCOME,
    MY_VOLUNTEER,
    MY_VOLUNTEER_CHECK,
    MY_VOLUNTEER_PAUSE,
    MY_PROPOSAL,
    MY_MATCH,
    MY_VISIT,
    MY_GATHERING,
    MY_VISIT_NOTE,
    MY_REVIEW,
    MY_EXPENSE_CLAIM,
    MY_TOTAL,
    OWN_PERSON,
    OWN_PERSON_SUPPORT,
    OWN_CARER,
    OWN_CONSENT,
    OWN_SHARE,
    OWN_MATCH,
    OWN_VISIT,
    OWN_REVIEW,
    OWN_ADMINISTRATION,
    OWN_LOOK,
    REF_REFERRAL,
    PARTNER,
    SHARING_AGREEMENT,
    EXTRACT_GRANT,
    PROGRESS_REPORT,
    AUDIT_SEEN,
    GLASS_REVIEW,
    ADM_REFERRAL,
    ADM_WAITING,
    ADM_VOLUNTEER,
    BOARD_RELEASE(Store.BOARD),
    BOARD_RELEASE_CELL(Store.BOARD),
    PSN_PERSON(Store.AGG),
    PSN_REFERRAL(Store.AGG),
    PSN_MATCH(Store.AGG),
    PSN_VISIT(Store.AGG),
    PSN_PAIR(Store.AGG);

    /** Through which account of the database a view is read, and its schema. */
    enum Store {
        APP,
        BOARD,
        AGG;

        String schema() {
            return "kith_" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<ViewedKind> OF_STAFF = Collections.unmodifiableSet(EnumSet.range(PERSON, SHARED_OUTCOME));
    private static final Set<ViewedKind> OF_VOLUNTEER =
            Collections.unmodifiableSet(EnumSet.range(MY_VOLUNTEER, MY_TOTAL));
    private static final Set<ViewedKind> OF_PERSON = Collections.unmodifiableSet(EnumSet.range(OWN_PERSON, OWN_LOOK));
    private static final Set<ViewedKind> OF_REFERRER = Collections.unmodifiableSet(EnumSet.of(REF_REFERRAL, PARTNER));
    /** With those of the staff, to say that nothing of anybody is seen. */
    private static final Set<ViewedKind> OF_PARTNERSHIP = ofPartnership();

    private final Store store;

    ViewedKind() {
        this(Store.APP);
    }

    ViewedKind(Store store) {
        this.store = store;
    }

    private static Set<ViewedKind> ofPartnership() {
        var kinds = EnumSet.of(PERSON, VOLUNTEER, REFERRAL, VISIT, VISIT_NOTE, SHARED_PERSON);
        kinds.addAll(EnumSet.range(PARTNER, PSN_PAIR));
        return Collections.unmodifiableSet(kinds);
    }

    Store store() {
        return store;
    }

    String view() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is looked at for a role. */
    static Set<ViewedKind> of(Role role) {
        return switch (role) {
            case COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD -> OF_STAFF;
            case VOLUNTEER -> OF_VOLUNTEER;
            case PERSON -> OF_PERSON;
            case REFERRER -> OF_REFERRER;
            default -> OF_PARTNERSHIP;
        };
    }
}
