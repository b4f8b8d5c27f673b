package org.kith.people.sharing;

import static org.kith.access.Record.VISIT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.FieldTable;

/** The fact of a visit, as level 3 of a share shows it: when, and whether anybody said that it happened. */
@Entity
@Table(name = "shared_visit")
class SharedVisit {
    @Id
    private UUID id;

    @Column(name = "share_id")
    private UUID shareId;

    @Column(name = "visit_day")
    private LocalDate day;

    private @Nullable String outcome;
    private @Nullable Integer minutes;

    protected SharedVisit() {}

    /** What the field table shows at this level; without its day it is none. */
    SharedStory.@Nullable Visit fact(int level) {
        var table = FieldTable.shipped();
        return table.shows(VISIT, "visitDay", level)
                ? new SharedStory.Visit(
                        day,
                        table.shown(VISIT, "outcome", level, outcome),
                        table.shown(VISIT, "minutes", level, minutes))
                : null;
    }
}
