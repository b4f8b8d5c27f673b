package org.kith.partnership.agreement;

import java.util.EnumSet;
import java.util.Set;

/** Groups of data that are agreed to one by one; each belongs to the level from which on it can be shared (access.md 1). */
public enum DataGroup {
    /** A handle, the area, an age band, what is looked for and when. */
    NEED(1),
    /** The names. */
    NAMES(2),
    /** Telephone and address, once both sides have said yes to an introduction. */
    CONTACT(2),
    /** When visits took place. */
    VISITS(3),
    /** Ordinary notes of visits; never confidential ones. */
    NOTES(3),
    /** Answers to questionnaires, as scores. */
    OUTCOMES(3);

    private final int level;

    DataGroup(int level) {
        this.level = level;
    }

    /** 1 need, 2 introduce, 3 joint support. */
    public int level() {
        return level;
    }

    /** All groups that a level can open. */
    public static Set<DataGroup> upTo(int level) {
        var groups = EnumSet.noneOf(DataGroup.class);
        for (var group : values()) {
            if (group.level <= level) {
                groups.add(group);
            }
        }
        return groups;
    }
}
