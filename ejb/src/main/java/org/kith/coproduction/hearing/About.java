package org.kith.coproduction.hearing;

import java.util.Arrays;
import java.util.List;

/** What somebody speaks about: one of the six senses (Nolan 2008, the sixth as achievement), or how they see the whole. */
public enum About {
    SECURITY,
    BELONGING,
    CONTINUITY,
    PURPOSE,
    ACHIEVEMENT,
    SIGNIFICANCE,
    WHOLE;

    /** The six. */
    public static final List<About> SENSES =
            Arrays.stream(values()).filter(about -> about != WHOLE).toList();
}
