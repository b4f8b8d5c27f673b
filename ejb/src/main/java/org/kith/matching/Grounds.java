package org.kith.matching;

import java.util.List;

/** Why two were proposed to each other: the score and the reasons it is made of, as they were on that day. */
public record Grounds(int score, List<Reason> reasons) {
    public Grounds {
        reasons = List.copyOf(reasons);
    }
}
