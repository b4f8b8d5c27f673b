package org.kith.reporting.waits;

import java.util.TreeSet;
import java.util.function.Function;
import org.kith.matching.whatif.Wait;

/** By what waits are told apart. Each wait is in one group. */
public enum WaitsBy {
    PARTNER(wait -> wait.partner().toString()),
    BAND(wait -> Integer.toString(wait.band())),
    /** All languages the person speaks, as codes with commas: who speaks no English is a group of its own. */
    LANGUAGE(wait -> String.join(",", new TreeSet<>(wait.languages()))),
    AREA(wait -> wait.area() == null ? "" : wait.area()),
    MODE(wait -> wait.mode().name());

    private final Function<Wait, String> key;

    WaitsBy(Function<Wait, String> key) {
        this.key = key;
    }

    String key(Wait wait) {
        return key.apply(wait);
    }
}
