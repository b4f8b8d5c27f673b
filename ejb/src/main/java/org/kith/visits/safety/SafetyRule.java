package org.kith.visits.safety;

import org.kith.kernel.Rule;

/** What must hold for visits made alone. */
public enum SafetyRule implements Rule {
    /** Nobody goes in more than an hour early or a day late. */
    VISIT_IS_NOW,
    /** Who has come out cannot stay longer. */
    VISIT_IS_UNDER_WAY,
    /** Letters and spaces, four to forty: something one can work into a sentence. */
    WORD_CAN_BE_SAID,
    /** Whoever closes an alarm says what they found out. */
    ALARM_HAS_AN_ANSWER,
    /** Somebody has to be reachable by telephone. */
    ON_CALL_HAS_A_TELEPHONE
}
