package org.kith.partnership.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.kith.access.FieldTable;

/** Groups of data that are agreed to one by one; each belongs to the level from which on it can be shared (access.md 1). */
public enum DataGroup {
    /** A handle, the area, an age band, what is looked for and when. */
    NEED,
    /** The names. */
    NAMES,
    /** Telephone and address, once both sides have said yes to an introduction. */
    CONTACT,
    /** When visits took place. */
    VISITS,
    /** Ordinary notes of visits; never confidential ones. */
    NOTES,
    /** Answers to questionnaires, as scores. */
    OUTCOMES;

    /** 1 need, 2 introduce, 3 joint support: from which on the field table opens it. */
    public int level() {
        return FieldTable.shipped().levelOf(name());
    }

    /** All groups that a level can open. */
    public static Set<DataGroup> upTo(int level) {
        var groups = EnumSet.noneOf(DataGroup.class);
        for (var group : values()) {
            if (group.level() <= level) {
                groups.add(group);
            }
        }
        return groups;
    }
}
