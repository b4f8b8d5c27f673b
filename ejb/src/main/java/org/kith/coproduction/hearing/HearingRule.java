package org.kith.coproduction.hearing;

import org.kith.kernel.Rule;

/** What must hold for conversations. */
public enum HearingRule implements Rule {
    CONVERSATION_HAS_BEEN_HELD,
    SOMEBODY_TOOK_PART,
    /** Only those who were there are written down as having said something there. */
    SPEAKER_TOOK_PART,
    VOICE_SAYS_SOMETHING,
    VOICE_FEELS_FROM_1_TO_5,
    /** Nobody differs from themselves. */
    VOICE_DIFFERS_FROM_ANOTHER
}
