package org.kith.web.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The questions of the public form, one a page, in their order. */
public enum ReferStep {
    WHO,
    YOU,
    NAME,
    BORN,
    REACH,
    REASON,
    VISITING,
    AGREEMENT;

    static final String CHECK = "/refer/check";

    /** Who asks for themselves has nothing to say about a referrer. */
    static List<ReferStep> of(ReferralAnswers answers) {
        return Arrays.stream(values())
                .filter(step -> step != YOU || !answers.isForSelf())
                .toList();
    }

    public String path() {
        return "/refer/" + name().toLowerCase(Locale.ROOT);
    }
}
