package org.kith.people.glass;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;

/** What must hold for a look in an emergency. The database signals the first ones by their names. */
public enum GlassRule implements Rule {
    /** A partner's manager, or on duty today. */
    ON_DUTY_TODAY,
    /** Signed in within the last ten minutes, with the second step where there is one. */
    SIGN_IN_IS_FRESH,
    /** A reason of thirty characters or more. */
    EMERGENCY_HAS_A_REASON,
    /** The look before has ended or is over. */
    ONE_PERSON_AT_A_TIME,
    /** What was typed fits exactly one person of another partner. */
    EMERGENCY_PERSON_IS_FOUND,
    /** From today on, first day before last day, at most a year. */
    DUTY_DAYS_ARE_IN_ORDER,
    /** Reviewed once, with a few words why. */
    REVIEW_HAS_WORDS;

    private static final String SIGNALLED = "45000";

    /** The rule that the database signalled; what it signalled otherwise is thrown on. */
    static RuleBroken signalled(RuntimeException thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && SIGNALLED.equals(refused.getSQLState())) {
                for (var rule : values()) {
                    if (String.valueOf(refused.getMessage()).endsWith(rule.name())) {
                        return new RuleBroken(rule);
                    }
                }
            }
        }
        throw thrown;
    }
}
